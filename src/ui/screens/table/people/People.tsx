import { useState } from 'preact/hooks';
import { Join } from './Join';
import { NameList } from './NameList';
import { Seats } from './Seats';
import { SAID } from './text';

interface PeopleProps {
  /** What is shown first; names alone close the sheet when they are saved, and who joins alone when nobody does. */
  readonly first: 'seats' | 'names' | 'join';
  readonly onClose: () => void;
}

/** *Wie zit waar?*: who sits with whom, who comes and goes, and what they are called. */
export function People({ first, onClose }: PeopleProps) {
  const [view, setView] = useState<'seats' | 'names' | 'join'>(first);
  const [said, setSaid] = useState<string | null>(null);
  const back = (sentence: string | null): void => {
    setSaid(sentence);
    setView('seats');
  };
  if (view === 'names') {
    return (
      <NameList
        onCancel={() => (first === 'names' ? onClose() : back(null))}
        onSaved={() => (first === 'names' ? onClose() : back(SAID.named))}
      />
    );
  }
  if (view === 'join')
    return (
      <Join
        onCancel={() => (first === 'join' ? onClose() : back(null))}
        onJoined={(name) => back(SAID.joined(name))}
      />
    );
  return <Seats said={said} onSay={setSaid} onOpen={setView} onClose={onClose} />;
}
