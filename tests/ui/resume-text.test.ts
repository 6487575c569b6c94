import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/rules/summary';
import type { Session } from '../../src/rules/session';
import { START } from '../../src/ui/screens/start/text';
import { draw, endTalk, finished, landed, openTurn, run, turn } from '../rules/table';

const where = (session: Session): string => START.resume.where(summarise(session.game));

describe('where they were, on the start screen', () => {
  const drawing = run(landed(4), openTurn);
  const talking = draw(drawing);

  it('counts the card that is chosen now as the next one, and names whose turn it is', () => {
    expect(where(landed(4))).toBe('Kaart 1 van ongeveer 5. Plek 1 is aan de beurt.');
    expect(where(drawing)).toBe('Kaart 1 van ongeveer 5. Plek 1 is aan de beurt.');
    expect(where(turn(landed(4)))).toBe('Kaart 2 van ongeveer 5. Plek 2 is aan de beurt.');
  });

  it('counts the card on the table as itself; then the turn is no longer of one', () => {
    expect(where(talking)).toBe('Kaart 1 van ongeveer 5.');
    expect(where(run(talking, endTalk))).toBe('Kaart 1 van ongeveer 5.');
  });

  it('counts no card that is not to come', () => {
    const verkennen = turn(turn(turn(landed(4))));
    expect(verkennen.game.step.name).toBe('phase-end');
    expect(where(verkennen)).toBe('Jullie waren bij Verkennen.');
  });
});

describe('what is done, on the start screen', () => {
  it('tells the next group at this tablet none of the words of the one before', () => {
    const summary = summarise(finished(4).game);
    expect(summary.koers).not.toBeNull();
    expect(START.resume.done(summary)).toBe('De koers staat in de oogst.');
    expect(START.resume.title(summary)).toBe('De laatste oogst');
  });

  it('says who played alone where they are going', () => {
    const summary = { ...summarise(finished(4).game), course: 'solo' as const };
    expect(START.resume.done(summary)).toBe(summary.koers);
  });
});
