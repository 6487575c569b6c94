import { useEffect, useRef } from 'preact/hooks';
import { HOUSE_DECKS } from '../../../decks/house';
import { cardsOfWeeks, pickCard, returnDay } from '../../../lookback/week';
import { outlineOf } from '../../../rules/outline';
import { TEXT_LIMITS } from '../../../rules/text';
import { binLimit } from '../../../session/bin';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Card } from '../../parts/card/Card';
import { cardView } from '../../parts/card/view';
import { Choice } from '../../parts/Choice';
import { chosenDeck, deckOptions } from '../../parts/deck-options';
import { Due } from '../../parts/due/Due';
import { Page } from '../../parts/Page';
import { StartRefused } from '../../parts/StartRefused';
import { DECK_FAILED } from '../../parts/text';
import { TextField } from '../../parts/TextField';
import { useBegin } from '../../use-begin';
import { useDecks } from '../../use-decks';
import { useDrafts } from '../../useDrafts';
import { readSetup, SETUP_FIELDS } from '../new-game/setup';
import { WEEK } from './text';
import './week.css';

const FIELDS = { deck: SETUP_FIELDS.deck, card: 'card', answer: 'answer' } as const;

/** *Kaart van de week*: a card and one answer; what it is stored as comes back by itself. */
export function Week() {
  const { storage, surroundings, anyDeck } = useEdges();
  const drafts = useDrafts('week');
  const decks = useDecks();
  const deck = chosenDeck(decks ?? HOUSE_DECKS, readSetup(drafts.values).deck);
  const { begin, refusal } = useBegin(drafts.clear);
  const listed = useLoading(() => storage.list(binLimit(surroundings.now())), [storage]);
  const loading = useLoading(() => anyDeck(deck), [anyDeck, deck]);
  const fresh = useRef(surroundings.newId());
  const sessions = listed.state === 'ready' && listed.value.ok ? listed.value.value.sessions : [];
  const had = cardsOfWeeks(sessions.map(({ summary }) => summary));
  const loaded = loading.state === 'ready' && loading.value?.deck.id === deck ? loading.value : null;
  const cards = loaded ? outlineOf(loaded.deck, loaded.hash, true).cells.flatMap((cell) => cell.cards) : [];
  const chosen = drafts.values[FIELDS.card] ?? '';
  const ready = drafts.ready && decks !== null && listed.state !== 'loading' && loaded !== null;
  const id = cards.includes(chosen) ? chosen : ready ? pickCard(cards, had, null, fresh.current) : null;
  // Whoever comes back finds the same card.
  useEffect(() => {
    if (ready && id !== null && id !== chosen) drafts.write(FIELDS.card, id);
  }, [ready, id, chosen]);
  const view = loaded && id !== null ? cardView(loaded.deck, id) : null;
  const answer = drafts.values[FIELDS.answer] ?? '';
  const another = (): void => drafts.write(FIELDS.card, pickCard(cards, had, id, surroundings.newId()) ?? '');
  const changeDeck = (changed: string): void => {
    drafts.write(FIELDS.deck, changed);
    drafts.write(FIELDS.card, '');
  };

  if (!drafts.ready || !decks) return <main class="page" aria-busy="true" />;
  return (
    <Page title={WEEK.title} lead={WEEK.lead}>
      <Due sessions={sessions} />
      <Choice
        legend={WEEK.deck}
        name="deck"
        columns={2}
        options={deckOptions(decks)}
        value={deck}
        onChange={changeDeck}
      />
      {loading.state === 'failed' && <p>{DECK_FAILED}</p>}
      {view && (
        <Card card={view} form="choice">
          <form
            class="week__answer"
            onSubmit={(event) => {
              event.preventDefault();
              const now = surroundings.now();
              begin({
                course: 'week',
                deck,
                length: 30,
                subject: view.title,
                names: [null],
                inPairs: false,
                carried: [{ card: view.id, text: answer }],
                lookBackOn: returnDay(now, now) ?? '',
              });
            }}
          >
            <TextField
              form="lines-short"
              label={WEEK.answer}
              hint={WEEK.hint}
              value={answer}
              limit={TEXT_LIMITS.kern}
              onInput={(text) => drafts.write(FIELDS.answer, text)}
            />
            {refusal && <StartRefused refusal={refusal} />}
            <div class="actions">
              <button type="button" class="button grow" onClick={another}>
                {WEEK.another}
              </button>
              <button type="submit" class="button button--main grow">
                {WEEK.save}
              </button>
            </div>
          </form>
        </Card>
      )}
    </Page>
  );
}
