import { SheetButton, type Sheet } from '../../parts/SheetButton';
import { START } from './text';

const loadSheet = async (): Promise<Sheet> => (await import('./ExampleSheet')).ExampleSheet;

/** *Voorbeeldspel*: what comes out of a game, for who never saw one. */
export function Examples() {
  return (
    <SheetButton class="link" load={loadSheet}>
      {START.examples}
    </SheetButton>
  );
}
