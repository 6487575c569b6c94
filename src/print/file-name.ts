import type { Deck } from '../decks/types';
import type { PrintSpec } from './spec';

const NAMES: Readonly<Record<PrintSpec['form'], string>> = {
  cards: 'kaarten',
  poster: 'poster',
  harvest: 'oogstblad',
  guide: 'gespreksleider',
  leaflet: 'spelregels',
  calibration: 'proefblad',
};

/** `koerskaarten-wat-kaarten.pdf`: what it is, without signs that a file system dislikes. */
export function fileName({ id }: Deck, { form, press, backs, side }: PrintSpec): string {
  const part =
    form === 'cards' && backs === 'separate'
      ? side === 'backs'
        ? 'achterkanten'
        : 'voorkanten'
      : NAMES[form];
  const parts = ['koerskaarten', id, part, ...(form === 'cards' && press ? ['drukkerij'] : [])];
  return `${parts.join('-').replaceAll(/[^\w-]+/gu, '')}.pdf`;
}
