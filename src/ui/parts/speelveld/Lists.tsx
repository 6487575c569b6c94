import type { SpeelveldDescription } from '../../../speelveld/describe';
import { LISTS } from './text';

interface ListedProps {
  readonly name: string;
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

function Listed({ name, items, ordered }: ListedProps) {
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="speelveld-list" aria-label={name}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}

interface ListsProps {
  readonly words: SpeelveldDescription;
  readonly courseOnly: boolean;
}

/** The whole picture for who hears it: the course in order, and what lies beside it. */
export function Lists({ words, courseOnly }: ListsProps) {
  const course = <Listed name={LISTS.course} items={words.list} ordered />;
  if (courseOnly) return course;
  return (
    <>
      {course}
      <Listed name={LISTS.connection} items={words.connections} />
      <Listed name={LISTS.aside} items={words.aside} />
      <Listed name={LISTS.parties} items={words.parties} />
    </>
  );
}
