import { useState } from 'preact/hooks';
import type { Style } from '../../../../workshop/styles';
import { Page } from '../../../parts/Page';
import { LINKS } from '../../../router';
import { WORKSHOP } from '../text';
import { Mix } from './Mix';
import { Questions } from './Questions';
import { STYLE } from './text';
import { usePeople } from './use-people';
import './style.css';

const BACK = { href: LINKS.workshop(), label: WORKSHOP.home };

type View =
  | { readonly show: 'intro' | 'mix' }
  | { readonly show: 'questions'; readonly person: number | null };

/** *Welke stijl heb jij?*: the questions for one person, and mixed tables for the facilitator. */
export function StyleScreen() {
  const list = usePeople();
  const [view, setView] = useState<View>({ show: 'intro' });
  if (view.show === 'mix') {
    return (
      <Mix
        list={list}
        onBack={() => setView({ show: 'intro' })}
        onQuestions={(person) => setView({ show: 'questions', person })}
      />
    );
  }
  if (view.show === 'questions') {
    const { person } = view;
    const leave = (): void => setView({ show: person === null ? 'intro' : 'mix' });
    const take = ([first, second]: readonly Style[]): void => {
      if (person !== null) list.change(person, { first: first ?? null, second: second ?? null });
      leave();
    };
    const name = person === null ? null : (list.people[person]?.name ?? null);
    return <Questions name={name} onTake={take} onLeave={leave} />;
  }
  return (
    <Page title={STYLE.title} lead={STYLE.lead} back={BACK}>
      <div class="style-doors">
        <p>{STYLE.beginHint}</p>
        <button
          type="button"
          class="button button--main button--large"
          onClick={() => setView({ show: 'questions', person: null })}
        >
          {STYLE.begin}
        </button>
        <p>{STYLE.tablesHint}</p>
        <button type="button" class="button button--large" onClick={() => setView({ show: 'mix' })}>
          {STYLE.tables}
        </button>
      </div>
    </Page>
  );
}
