import { TEXT_LIMITS } from '../../../rules/text';
import { binLimit } from '../../../session/bin';
import { useEdges } from '../../edges';
import { useLoading } from '../../hooks';
import { Choice } from '../../parts/Choice';
import { chosenDeck, deckOptions } from '../../parts/deck-options';
import { Due } from '../../parts/due/Due';
import { Page } from '../../parts/Page';
import { TextField } from '../../parts/TextField';
import { StartRefused } from '../../parts/StartRefused';
import { LINKS } from '../../router';
import { useBegin } from '../../use-begin';
import { useDecks } from '../../use-decks';
import { useDrafts } from '../../useDrafts';
import { readSetup, SETUP_FIELDS } from '../new-game/setup';
import { WEEK } from '../week/text';
import { SOLO } from './text';

/** *Alleen spelen*: a deck and a subject, then one card a row; below it *Kaart van de week*. */
export function Solo() {
  const drafts = useDrafts('solo');
  const decks = useDecks();
  const setup = readSetup(drafts.values);
  const { subject } = setup;
  const { storage, surroundings } = useEdges();
  const listed = useLoading(() => storage.list(binLimit(surroundings.now())), [storage]);
  const { begin, refusal } = useBegin(drafts.clear);

  if (!drafts.ready || !decks) return <main class="page" aria-busy="true" />;
  const deck = chosenDeck(decks, setup.deck);
  return (
    <Page title={SOLO.title} lead={SOLO.lead}>
      <form
        class="page__form"
        onSubmit={(event) => {
          event.preventDefault();
          begin({ course: 'solo', deck, length: 30, subject, names: [null], inPairs: false, carried: [] });
        }}
      >
        <Choice
          legend={SOLO.deck}
          name="deck"
          columns={2}
          options={deckOptions(decks)}
          value={deck}
          onChange={(id) => drafts.write(SETUP_FIELDS.deck, id)}
        />
        <TextField
          label={SOLO.subject}
          hint={SOLO.subjectHint}
          value={subject}
          limit={TEXT_LIMITS.subject}
          onInput={(text) => drafts.write(SETUP_FIELDS.subject, text)}
        />
        {refusal && <StartRefused refusal={refusal} />}
        <button type="submit" class="button button--main button--large">
          {SOLO.start}
        </button>
      </form>
      <section class="sheet">
        <h2>{WEEK.title}</h2>
        <p>{WEEK.lead}</p>
        <p>
          <a class="button" href={LINKS.quickDeck('week')}>
            {WEEK.open}
          </a>
        </p>
      </section>
      {listed.state === 'ready' && listed.value.ok && <Due sessions={listed.value.value.sessions} />}
    </Page>
  );
}
