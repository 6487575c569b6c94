import type { ComponentChildren } from 'preact';
import { SheetButton, type Sheet } from '../SheetButton';
import { TOOLS } from './names';
import './tools.css';

const loadReading = async (): Promise<Sheet> => (await import('./Reading')).Reading;

/** "Prettig lezen" and "Hulp", at the same place on every screen. @param help what Hulp says of this screen */
export function Tools({ help }: { readonly help?: ComponentChildren }) {
  const loadHelp = async (): Promise<Sheet> => {
    const { Help } = await import('./Help');
    return ({ onClose }) => <Help here={help} onClose={onClose} />;
  };
  return (
    <div class="tools">
      <SheetButton class="tool" label={TOOLS.reading} load={loadReading}>
        Aa
      </SheetButton>
      <SheetButton class="tool" label={TOOLS.help} load={loadHelp}>
        ?
      </SheetButton>
    </div>
  );
}
