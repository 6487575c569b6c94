/** One whole Wat game by five, pictured at every step. */
import type { Chapter } from '../scene';
import { DISSENT } from './game-dissent';
import { AGREEING, GOODBYE, HARVEST } from './game-end';
import { OPENING } from './game-opening';
import { FIRST_TURN, MORE, MORE_TURNS } from './game-turns';

export const GAME: Chapter = {
  name: 'game',
  scenes: [
    ...OPENING,
    ...FIRST_TURN,
    ...MORE,
    ...MORE_TURNS,
    ...DISSENT,
    ...HARVEST,
    ...AGREEING,
    ...GOODBYE,
  ],
};
