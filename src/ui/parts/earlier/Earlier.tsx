import type { ComponentProps } from 'preact';
import type { SessionStorage } from '../../../session/ports';
import { useLoading } from '../../hooks';
import type { Sheet } from '../SheetButton';
import type { EarlierStrip } from './EarlierStrip';

/** The button that opens what the session before left, on any screen. */
export const PREVIOUS = 'Vorige keer';

const load = () => import('./lazy');

/** Loads *Vorige keer*, as it stands stored at this moment. */
export async function loadPrevious(storage: SessionStorage, id: string): Promise<Sheet> {
  const { previousSheet, readEarlier } = await load();
  return previousSheet(await readEarlier(storage, id));
}

/** The strip of *Vervolg*, in a chunk of its own: most games go on from nothing. */
export function Earlier(props: ComponentProps<typeof EarlierStrip>) {
  const loading = useLoading(load, []);
  return loading.state === 'ready' ? <loading.value.EarlierStrip {...props} /> : null;
}
