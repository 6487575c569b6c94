import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addSpecial, addTheme, changeDeck, groupOfKind, type SpecialKind } from '../../../decks/own/change';
import { LIMITS } from '../../../decks/parse/limits';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { SpecialSign } from '../../parts/signs';
import { TextField } from '../../parts/TextField';
import { goTo, LINKS } from '../../router';
import { SPECIALS } from '../cards/text';
import { Bar } from './Bar';
import { CardRows } from './CardRows';
import { BENCH, LIST } from './text';
import { ThemePart } from './ThemePart';
import type { Bench } from './use-workbench';

const KINDS: readonly SpecialKind[] = ['tegenspraak', 'lege-stoel', 'eigen-vraag'];
const FORMS = ['wat', 'hoedan'] as const;

/** An own deck as a whole: its name, its themes and all its cards. */
export function DeckPage({ bench }: { readonly bench: Bench }) {
  const { own, edit } = bench;
  const { id, deck } = own;
  const title = deck.title.trim() || LIST.noTitle;
  const { last, moved } = useMoved();
  const addCard = (made: { readonly own: typeof own; readonly card: string }): void => {
    edit(made.own);
    goTo(LINKS.ownCard(id, made.card));
  };
  return (
    <Page
      title={BENCH.title}
      lead={<span class="user-text">{title}</span>}
      back={{ href: LINKS.makerij, label: LIST.title }}
    >
      <Bar bench={bench} />
      <section class="sheet">
        <TextField
          label={BENCH.name}
          value={deck.title}
          limit={LIMITS.deckTitle}
          onInput={(text) => edit(changeDeck(own, { title: text }), 'title')}
        />
        <TextField
          label={BENCH.summary}
          hint={BENCH.summaryHint}
          form="lines-short"
          value={deck.summary}
          limit={LIMITS.summary}
          onInput={(text) => edit(changeDeck(own, { summary: text }), 'summary')}
        />
        <Choice
          legend={BENCH.koers}
          name="koers"
          columns={2}
          options={FORMS.map((form) => ({ value: form, label: BENCH.koersForms[form] }))}
          value={deck.koersForm ?? 'wat'}
          onChange={(koersForm) => edit(changeDeck(own, { koersForm }))}
        />
      </section>
      {deck.themes.map((theme) => (
        <ThemePart key={theme.id} bench={bench} theme={theme} onAdd={addCard} onMoved={moved} />
      ))}
      {deck.themes.length < LIMITS.themes.most && (
        <p>
          <button type="button" class="button" onClick={() => edit(addTheme(own))}>
            {BENCH.addTheme}
          </button>
        </p>
      )}
      {KINDS.map((kind) => (
        <section key={kind} class="sheet make__group" data-suit="inkt">
          <h2 class="make__suit">
            <SpecialSign kind={kind} />
            {SPECIALS[kind].name}
          </h2>
          <p class="quiet">{SPECIALS[kind].about}</p>
          <CardRows bench={bench} group={groupOfKind(kind)} onMoved={moved} />
          <p>
            <button
              type="button"
              class="button button--small"
              onClick={() => addCard(addSpecial(own, kind, SPECIALS[kind].name))}
            >
              {BENCH.addSpecial[kind]}
            </button>
          </p>
        </section>
      ))}
      <p class="sr-only" role="status">
        {last}
      </p>
    </Page>
  );
}

/** Who moves a card keeps the finger on its button, which may have come elsewhere in the page, and hears where it lies. */
function useMoved() {
  const [last, setLast] = useState('');
  const button = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (button.current) document.getElementById(button.current)?.focus();
    button.current = null;
  });
  return {
    last,
    moved(said: string, focus: string): void {
      button.current = focus;
      setLast(said);
    },
  };
}
