import { useState } from 'preact/hooks';
import { HOUSE_DECKS, type HouseDeckId } from '../../../decks/house';
import { exampleId } from '../../../session/example-ids';
import type { StorageProblem } from '../../../session/ports';
import { storeExample } from '../../../session/store-example';
import { useEdges } from '../../edges';
import { Dialog } from '../../parts/dialog/Dialog';
import { Icon } from '../../parts/Icon';
import { UNREADABLE_SENTENCES } from '../../parts/text';
import { goTo, LINKS } from '../../router';
import { LOADING } from '../../text';
import { EXAMPLES } from './example-text';
import './examples.css';

/** The two examples; the one that is chosen is stored, once, and opens as its harvest. */
export function ExampleSheet({ onClose }: { readonly onClose: () => void }) {
  const [problem, setProblem] = useState<StorageProblem | 'not-loaded' | null>(null);
  return (
    <Dialog title={EXAMPLES.title} onClose={onClose}>
      <p>{EXAMPLES.lead}</p>
      {problem && (
        <div class="message message--wrong" role="alert">
          <p>{problem === 'not-loaded' ? LOADING.failed : UNREADABLE_SENTENCES[problem]}</p>
        </div>
      )}
      <ul class="examples">
        {HOUSE_DECKS.map(({ id }) => (
          <li key={id}>
            <Example deck={id} onProblem={setProblem} />
          </li>
        ))}
      </ul>
      <p class="quiet">{EXAMPLES.invented}</p>
    </Dialog>
  );
}

interface ExampleProps {
  readonly deck: HouseDeckId;
  readonly onProblem: (problem: StorageProblem | 'not-loaded') => void;
}

function Example({ deck, onProblem }: ExampleProps) {
  const { storage, loadDeck, loadExample } = useEdges();
  const words = EXAMPLES.games[deck];
  // A second tap does no harm: an example is stored once.
  const open = async (): Promise<void> => {
    const loaded = await Promise.all([loadExample(deck), loadDeck(deck)]).catch(() => null);
    if (!loaded) return onProblem('not-loaded');
    const saved = await storeExample(storage, deck, ...loaded);
    if (saved.ok) goTo(LINKS.harvest(exampleId(deck)));
    else onProblem(saved.problem);
  };
  return (
    <button type="button" class="button example" onClick={() => void open()}>
      <span class="example__words">
        <span class="example__deck">{words.deck}</span>
        <strong>{words.subject}</strong>
        <span class="quiet">{words.who}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}
