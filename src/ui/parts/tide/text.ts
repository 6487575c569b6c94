import type { Phase } from '../../../rules/plan';
import { PHASE_NAMES } from '../text';

const minutes = (ms: number): number => Math.max(0, Math.ceil(ms / 60_000));

const inWords = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`);

export const TIDE = {
  title: 'Tijd',
  button: 'Hoeveel tijd is er nog?',
  explains: 'Het water op het scherm zakt als de tijd op raakt.',
  phase: (phase: Phase, leftMs: number): string =>
    leftMs > 0
      ? `${PHASE_NAMES[phase]}: nog ongeveer ${inWords(minutes(leftMs))}.`
      : `De tijd voor ${PHASE_NAMES[phase]} is op. Rond rustig af.`,
  whole: (leftMs: number): string =>
    leftMs > 0 ? `In totaal nog ongeveer ${inWords(minutes(leftMs))}.` : 'De afgesproken tijd is om.',
  longer: 'Nog even (+2)',
};
