import type { Deck } from '../decks/types';
import type { Fonts } from '../pdf/fonts';
import { problemSentence } from './problem-text';
import type { Summary } from './protocol';
import { layCalibration } from './forms/calibration';
import { layGuide } from './forms/guide';
import { layHarvest } from './forms/harvest';
import { layLeaflet } from './forms/leaflet';
import { layPoster } from './forms/poster';
import type { Laid } from './laid';
import { layCards } from './sheet/cards';
import type { FormId, PrintSpec } from './spec';

const FORM_LAYOUTS: Readonly<Record<FormId, (deck: Deck, spec: PrintSpec, fonts: Fonts) => Laid>> = {
  cards: layCards,
  poster: layPoster,
  harvest: layHarvest,
  guide: layGuide,
  leaflet: layLeaflet,
  calibration: layCalibration,
};

/** Lays out what is asked: pages that are made when they are wanted, and what can't be printed. */
export function lay(deck: Deck, spec: PrintSpec, fonts: Fonts): Laid {
  return FORM_LAYOUTS[spec.form](deck, spec, fonts);
}

/** The same without its pages, for whoever only shows or reports. */
export function summarise({ document, problems, cardCount, perSheet }: Laid): Summary {
  const { pageCount, duplex } = document;
  return {
    pageCount,
    cardCount,
    perSheet,
    sheetCount: duplex === 'Simplex' ? pageCount : Math.ceil(pageCount / 2),
    problems: problems.map((problem) => ({
      card: problem.card,
      level: problem.level,
      sentence: problemSentence(problem),
    })),
  };
}
