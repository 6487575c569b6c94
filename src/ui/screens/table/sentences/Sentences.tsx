import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../../parts/dialog/Dialog';
import { useTable } from '../view';
import { Removal } from './Removal';
import { Reword } from './Reword';
import { SentenceItem } from './SentenceItem';
import { sentencesOf, type Sentence } from './sentence-list';
import { GROUPS, REMOVAL, SENTENCES, type Group } from './text';
import './sentences.css';

interface Doing {
  readonly what: 'reword' | 'remove';
  readonly sentence: Sentence;
  /** The earlier wording that is to go; the sentence with all it ever said where there is none. */
  readonly wording?: string | undefined;
}

/** Reading back everything that was recorded, wording it anew, or taking it away. Earlier wordings are kept. */
export function Sentences({ onClose }: { readonly onClose: () => void }) {
  const { game, deck, state } = useTable();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // Back from another sheet: what was done there is read first.
  useLayoutEffect(() => {
    if (said && !doing) status.current?.focus();
  }, [said, doing]);
  const done = (sentence: string): void => {
    setSaid(sentence);
    setDoing(null);
  };
  if (doing) {
    const { sentence, wording } = doing;
    if (doing.what === 'reword') return <Reword sentence={sentence} onDone={done} />;
    return <Removal sentence={sentence} wording={wording} onDone={done} />;
  }
  const sentences = sentencesOf(game, deck);
  const groups = Object.keys(GROUPS) as Group[];
  return (
    <Dialog title={SENTENCES.title} onClose={onClose}>
      <p class="sentences__said" role="status" tabIndex={-1} ref={status}>
        {said === REMOVAL.removed && state.save.state === 'unsaved' ? REMOVAL.removedHere : said}
      </p>
      {sentences.length === 0 && <p>{SENTENCES.none}</p>}
      {groups.map((group) => {
        const own = sentences.filter((sentence) => sentence.group === group);
        return (
          own.length > 0 && (
            <section class="sentences" key={group}>
              <h3>{GROUPS[group]}</h3>
              <ul>
                {own.map((sentence) => (
                  <SentenceItem
                    key={JSON.stringify(sentence.ref)}
                    sentence={sentence}
                    onReword={() => setDoing({ what: 'reword', sentence })}
                    onRemove={(wording) => setDoing({ what: 'remove', sentence, wording })}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Dialog>
  );
}
