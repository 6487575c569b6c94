import { useRef, useState } from 'preact/hooks';
import type { LoadedDeck } from '../../../decks/load';
import { TEXT_LIMITS } from '../../../rules/text';
import { useEdges } from '../../edges';
import { useFocusOn, useOneAtATime, useTitle } from '../../hooks';
import { Card } from '../../parts/card/Card';
import { cardView } from '../../parts/card/view';
import { Icon } from '../../parts/Icon';
import { PAGE } from '../../parts/page-text';
import { SaveStatus } from '../../parts/SaveStatus';
import { TextField } from '../../parts/TextField';
import { Tools } from '../../parts/tools/Tools';
import { goTo, LINKS } from '../../router';
import { useDrafts } from '../../useDrafts';
import { SETUP_FIELDS } from '../new-game/setup';
import { QUICK_FIELDS, quickOrder, readQuick, writeQuick, type QuickState } from './quick-state';
import { QUICK } from './text';
import { useKeptSentences } from './use-kept-sentences';

/** From this many cards on the app asks, quietly, whether it should become a game (product.md). */
const CARDS_FOR_A_GAME = 3;

/** One loose card after another. */
export function LooseCard({ id, loaded }: { readonly id: string; readonly loaded: LoadedDeck }) {
  const edges = useEdges();
  const now = edges.surroundings.now();
  const drafts = useDrafts(`quick:${id}`);
  const fresh = useRef<QuickState>({
    seed: edges.surroundings.newId(),
    turned: 0,
    session: null,
    at: now,
    first: null,
  });
  const state = readQuick(drafts.values[QUICK_FIELDS.state], now) ?? fresh.current;
  const [prompting, setPrompting] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const { save, kept, problem, saving, retry, saveFile } = useKeptSentences(state.session);
  const order = quickOrder(loaded.deck, state.seed, state.first);
  const card = order[state.turned % order.length];
  const view = card ? cardView(loaded.deck, card.id) : null;
  const question = useFocusOn<HTMLHeadingElement>([view?.id, drafts.ready]);
  useTitle(QUICK.title);
  const writing = drafts.values[QUICK_FIELDS.open] === 'yes';
  const sentence = drafts.values[QUICK_FIELDS.sentence] ?? '';
  const keepState = (changes: Partial<QuickState>): void =>
    drafts.write(QUICK_FIELDS.state, writeQuick({ ...state, ...changes, at: now }));

  const keep = useOneAtATime(async () => {
    if (!card) return;
    setKeeping(true);
    try {
      const session = await save({ id, card: card.id, text: sentence });
      if (!session) return;
      keepState({ session });
      drafts.write(QUICK_FIELDS.sentence, '');
      drafts.write(QUICK_FIELDS.open, '');
      // A reload right after "Bewaard" must find its session, and not the same sentence to be saved once more.
      await drafts.flush();
    } finally {
      setKeeping(false);
    }
  });

  const makeGame = async (): Promise<void> => {
    const seen = order.slice(0, state.turned + 1).map((turned) => ({
      card: turned.id,
      text: kept.findLast((played) => played.card === turned.id)?.text ?? null,
    }));
    await edges.storage.saveDraft('new', SETUP_FIELDS.carried, JSON.stringify(seen));
    await edges.storage.saveDraft('new', SETUP_FIELDS.deck, id);
    goTo(LINKS.newGame);
  };

  if (!drafts.ready || !view) return <main class="page" aria-busy="true" />;
  return (
    <main class="page quick" data-card={view.id}>
      <header class="page__top">
        <a class="link page__back" href={LINKS.start}>
          <Icon name="back" />
          {PAGE.home}
        </a>
        <h1 class="quick__title">{QUICK.title}</h1>
        <Tools />
      </header>
      <Card card={view} form="choice" questionRef={question} corner={!writing} plain={prompting || writing}>
        {prompting && (
          <div class="quick__prompts">
            <ul>
              {view.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
            {view.source && <p class="quiet">{QUICK.source(view.source)}</p>}
          </div>
        )}
        {writing && (
          <form
            class="quick__note"
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextField
              form="lines-short"
              focus
              label={QUICK.sentence}
              hint={QUICK.hint}
              value={sentence}
              limit={TEXT_LIMITS.kern}
              onInput={(text) => {
                keepState({});
                drafts.write(QUICK_FIELDS.sentence, text);
              }}
            />
            <div class="actions">
              <button type="button" class="button grow" onClick={() => drafts.write(QUICK_FIELDS.open, '')}>
                {QUICK.cancel}
              </button>
              <button type="submit" class="button button--main grow">
                {QUICK.save}
              </button>
            </div>
          </form>
        )}
      </Card>
      {problem && (
        <div class="message message--wrong" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {saving.state === 'unsaved' && (
        <SaveStatus save={saving} onRetry={() => void retry()} onSaveFile={() => void saveFile()} />
      )}
      <output class="quick__kept quiet">
        {kept.length > 0 && !writing && !keeping && saving.state === 'saved' ? QUICK.kept(kept.length) : ''}
        {state.turned > 0 && state.turned % order.length === 0 ? QUICK.again : ''}
      </output>
      <div class="actions quick__actions">
        <button
          type="button"
          class="button grow"
          aria-pressed={prompting}
          onClick={() => setPrompting(!prompting)}
        >
          {QUICK.talkOn}
        </button>
        {!writing && (
          <button
            type="button"
            class="button grow"
            onClick={() => {
              keepState({});
              drafts.write(QUICK_FIELDS.open, 'yes');
            }}
          >
            {QUICK.keep}
          </button>
        )}
        {!writing && (
          <button
            type="button"
            class="button button--main grow"
            onClick={() => {
              setPrompting(false);
              keepState({ turned: state.turned + 1 });
            }}
          >
            {QUICK.another}
          </button>
        )}
      </div>
      {state.turned + 1 >= CARDS_FOR_A_GAME && (
        <p>
          <button type="button" class="button button--bare" onClick={() => void makeGame()}>
            {QUICK.makeGame}
            <Icon name="next" />
          </button>
        </p>
      )}
    </main>
  );
}
