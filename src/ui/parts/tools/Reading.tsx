import { useEdges } from '../../edges';
import { useWatched } from '../../hooks';
import type { Preferences } from '../../preferences';
import { Choice } from '../Choice';
import { Dialog } from '../dialog/Dialog';
import { READING } from './text';
import './sheets.css';

const SCALES = [1, 1.25, 1.5, 2] as const;
const PALETTES = ['system', 'light', 'dark'] as const;

/** "Prettig lezen": everything about how the app looks, in one sheet. Each choice counts at once. */
export function Reading({ onClose }: { readonly onClose: () => void }) {
  const { preferences } = useEdges();
  const shown = useWatched(preferences);
  const change = (changes: Partial<Preferences>): void => preferences.set({ ...shown, ...changes });
  return (
    <Dialog title={READING.title} onClose={onClose}>
      <Choice
        legend={READING.scale}
        name="scale"
        columns={4}
        options={SCALES.map((value) => ({ value, label: READING.scales[value] }))}
        value={shown.textScale}
        onChange={(textScale) => change({ textScale })}
      />
      <Choice
        legend={READING.palette}
        name="palette"
        columns={3}
        options={PALETTES.map((value) => ({ value, label: READING.palettes[value] }))}
        value={shown.palette}
        onChange={(palette) => change({ palette })}
      />
      <ul class="switches">
        {(['wide', 'calm', 'tide'] as const).map((name) => (
          <li key={name}>
            <label class="switch">
              <input
                type="checkbox"
                checked={shown[name]}
                onChange={(event) => change({ [name]: event.currentTarget.checked })}
              />
              <span>{READING.switches[name]}</span>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
