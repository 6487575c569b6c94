import { MOST_PERSONS } from '../../../rules/people';
import { LENGTHS, makePlan } from '../../../rules/plan';
import { courseFor } from '../../../rules/start';
import { TEXT_LIMITS } from '../../../rules/text';
import { useEdges } from '../../edges';
import { Choice } from '../../parts/Choice';
import { Earlier } from '../../parts/earlier/Earlier';
import { chosenDeck, deckOptions } from '../../parts/deck-options';
import { Page } from '../../parts/Page';
import { TextField } from '../../parts/TextField';
import { StartRefused } from '../../parts/StartRefused';
import { useBegin } from '../../use-begin';
import { useDecks } from '../../use-decks';
import { useDrafts } from '../../useDrafts';
import { NameFields } from './NameFields';
import { Pairs } from './Pairs';
import { SevenDays } from './SevenDays';
import { FEWEST_PERSONS, placesOf, readSetup, SETUP_FIELDS } from './setup';
import { NEW_GAME } from './text';
import './new-game.css';

const PERSONS = Array.from(
  { length: MOST_PERSONS - FEWEST_PERSONS + 1 },
  (_, index) => FEWEST_PERSONS + index,
);

/** *Klaarzetten*: deck, length, persons, subject. Every choice has a usual answer, so that Begin is never far. */
export function NewGame() {
  const { surroundings } = useEdges();
  const drafts = useDrafts('new');
  const decks = useDecks();
  const setup = readSetup(drafts.values);
  const course = courseFor(setup.persons);
  const plan = makePlan(course, setup.length, placesOf(setup).length);
  const example = nextExample(setup.subject);
  const cards = plan.verkennen + plan.verdiepen;
  const now = surroundings.now();

  const { begin, refusal } = useBegin(drafts.clear);

  if (!drafts.ready || !decks) return <main class="page" aria-busy="true" />;
  const deck = chosenDeck(decks, setup.deck);
  return (
    <Page title={NEW_GAME.title} lead={NEW_GAME.lead}>
      <SevenDays />
      {setup.from && (
        <Earlier key={setup.from} id={setup.from}>
          <button
            type="button"
            class="button button--bare button--small"
            onClick={() => drafts.write(SETUP_FIELDS.from, '')}
          >
            {NEW_GAME.notFrom}
          </button>
        </Earlier>
      )}
      <form
        class="setup"
        onSubmit={(event) => {
          event.preventDefault();
          begin({ ...setup, deck, course, names: setup.names.slice(0, setup.persons) });
        }}
      >
        <div class="setup__subject">
          <TextField
            label={NEW_GAME.subject}
            hint={NEW_GAME.subjectHint}
            value={setup.subject}
            limit={TEXT_LIMITS.subject}
            onInput={(text) => drafts.write(SETUP_FIELDS.subject, text)}
          />
          {example && (
            <button
              type="button"
              class="button button--small"
              onClick={() => drafts.write(SETUP_FIELDS.subject, example)}
            >
              {NEW_GAME.example}
            </button>
          )}
        </div>
        <Choice
          legend={NEW_GAME.deck}
          name="deck"
          columns={2}
          class="setup__decks"
          options={deckOptions(decks)}
          value={deck}
          onChange={(id) => drafts.write(SETUP_FIELDS.deck, id)}
        />
        <Choice
          legend={NEW_GAME.length}
          name="length"
          columns={4}
          options={LENGTHS.map((length) => ({
            value: length,
            label: (
              <span class="choice__lines">
                <strong>{NEW_GAME.minutes(length)}</strong>
                <span>{NEW_GAME.until(now + length * 60_000)}</span>
              </span>
            ),
          }))}
          value={setup.length}
          onChange={(length) => drafts.write(SETUP_FIELDS.length, String(length))}
        />
        <Choice
          legend={NEW_GAME.persons}
          name="persons"
          columns={6}
          class="setup__persons"
          options={PERSONS.map((value) => ({ value, label: String(value) }))}
          value={setup.persons}
          onChange={(persons) => drafts.write(SETUP_FIELDS.persons, String(persons))}
        />
        <p class="setup__more quiet">{NEW_GAME.more}</p>
        <Pairs setup={setup} onChoose={(pairs) => drafts.write(SETUP_FIELDS.inPairs, pairs ? '' : 'no')} />
        <NameFields setup={setup} onWrite={drafts.write} />
        {refusal && <StartRefused refusal={refusal} />}
        <div class="setup__begin">
          <p>
            <span>
              {course === 'pair' ? NEW_GAME.planPair(cards) : NEW_GAME.plan(cards)}
              {setup.carried.length > 0 && ` ${NEW_GAME.carried(setup.carried.length)}`}
            </span>{' '}
            {NEW_GAME.planHarvest}
          </p>
          <button type="submit" class="button button--main button--large">
            {NEW_GAME.start}
          </button>
        </div>
      </form>
    </Page>
  );
}

/** The next example, or null where the group has words of its own: those are never replaced. */
function nextExample(subject: string): string | null {
  const index = NEW_GAME.examples.indexOf(subject);
  if (index < 0 && subject.trim()) return null;
  return NEW_GAME.examples[(index + 1) % NEW_GAME.examples.length] ?? null;
}
