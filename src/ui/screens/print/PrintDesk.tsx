import { useState } from 'preact/hooks';
import type { DeckEntry } from '../../../decks/own/find';
import type { Deck } from '../../../decks/types';
import type { PresetId, PrintSpec } from '../../../print/spec';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { goTo, LINKS } from '../../router';
import { useDecks } from '../../use-decks';
import { useDrafts } from '../../useDrafts';
import { Named } from './Named';
import { OwnDeck } from './OwnDeck';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { readOffset } from './offsets';
import { Settings } from './Settings';
import { PRINT } from './text';
import { usePrinter, type Kit } from './use-printer';
import { Work } from './Work';

interface PrintDeskProps {
  readonly deck: Deck;
  readonly kit: Kit;
  readonly own: boolean;
  readonly onOwn: (deck: Deck | null) => void;
}

/** Choose on one side, see it on the other, and take the file along. */
export function PrintDesk(props: PrintDeskProps) {
  const drafts = useDrafts('print');
  const decks = useDecks();
  if (!drafts.ready || !decks) return <main class="page" aria-busy="true" />;
  return <ReadyDesk {...props} drafts={drafts} decks={decks} />;
}

interface ReadyProps extends PrintDeskProps {
  readonly drafts: ReturnType<typeof useDrafts>;
  readonly decks: readonly DeckEntry[];
}

function ReadyDesk({ deck, kit, own, onOwn, drafts, decks }: ReadyProps) {
  const [preset, setPreset] = useState<PresetId>('duplex');
  const [spec, setSpec] = useState<PrintSpec>(() => ({
    ...kit.PRESET_SPECS.duplex,
    offset: readOffset(drafts.values),
  }));
  const [index, setIndex] = useState(0);
  const desk = usePrinter(deck, kit, spec, index);
  const change = (changed: Partial<PrintSpec>): void => {
    setSpec({ ...spec, ...changed });
    setIndex(0);
  };
  const choosePreset = (next: PresetId): void => {
    setPreset(next);
    const { form, cards, copies, blanks, ink, card, offset, poster } = spec;
    change({ ...kit.PRESET_SPECS[next], form, cards, copies, blanks, ink, card, offset, poster });
  };
  const stops = desk.summary?.problems.filter(({ level }) => level === 'stop') ?? [];
  return (
    <Page title={PRINT.title} lead={PRINT.lead} wide>
      <div class="print">
        <form class="print__choices" onSubmit={(event) => event.preventDefault()}>
          {!own && (
            <Choice
              legend={PRINT.deck}
              name="deck"
              columns={2}
              options={decks.map(({ id, title }) => ({ value: id, label: title }))}
              value={deck.id}
              onChange={(id) => goTo(LINKS.print(id), true)}
            />
          )}
          {own && <OwnDeck own={deck} onOwn={onOwn} />}
          <Choice
            legend={PRINT.form}
            name="form"
            columns={2}
            options={kit.FORMS.map((form) => ({ value: form, label: <Named {...PRINT.forms[form]} /> }))}
            value={spec.form}
            onChange={(form) => change({ form })}
          />
          {spec.form === 'cards' && (
            <Choice
              legend={PRINT.preset}
              name="preset"
              columns={2}
              options={kit.PRESETS.map((id) => ({ value: id, label: <Named {...PRINT.presets[id]} /> }))}
              value={preset}
              onChange={choosePreset}
            />
          )}
          <Settings
            deck={deck}
            kit={kit}
            spec={spec}
            summary={desk.summary}
            drafts={drafts}
            onChange={change}
          >
            {!own && <OwnDeck own={null} onOwn={onOwn} />}
          </Settings>
        </form>
        <div class="print__result">
          <Preview desk={desk} index={index} onIndex={setIndex} />
          <Problems
            problems={desk.summary?.problems ?? []}
            onLeaveOut={
              stops.some(({ card }) => card === null)
                ? null
                : () => change(kit.withoutStopped(spec, deck, stops))
            }
          />
          <Work desk={desk} press={spec.press && spec.form === 'cards'} blocked={stops.length > 0} />
        </div>
      </div>
    </Page>
  );
}
