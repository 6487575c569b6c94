import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/rules/commands';
import type { Session } from '../../src/rules/session';
import {
  AGREEMENT_FIELDS,
  draftsAfterUndo,
  FIELDS,
  partiesIn,
  QUESTION_FIELDS,
} from '../../src/session/undo-drafts';
import {
  afterRowC,
  atAgreements,
  atCheckOut,
  draw,
  endTalk,
  harvested,
  landed,
  openTurn,
  run,
  started,
  terms,
  turn,
} from '../rules/table';

/** What undo gives back after this command. */
function afterUndoing(session: Session, command: Command): Record<string, string> {
  const { past } = run(session, command);
  if (!past) throw new Error('there is nothing to undo');
  return draftsAfterUndo(past.done, {});
}

const atKern = run(draw(run(landed(4), openTurn)), endTalk);
const atOpgave = run(started(4), { do: 'agree-talk-rules', rules: [] }, { do: 'end-landing-round' });
const atConnect = afterRowC(2);
const atMissed = run(atConnect, { do: 'connect-cards', text: null });
const atKoers = harvested(2);
const proposed = run(atAgreements(4), { do: 'propose-agreement', terms: terms() });
const atRewrite = run(proposed, { do: 'doubt-agreement', id: 'a1', reason: 'wie betaalt dat' });
const atDecision = run(
  turn(landed(4)),
  { do: 'raise-dissent', nth: 0, opening: null },
  { do: 'hear-dissent' },
);

describe('the words come back as drafts', () => {
  it('of a kern with its stance', () => {
    expect(afterUndoing(atKern, { do: 'record-kern', text: 'Een zin.', stance: 'differ' })).toEqual({
      [FIELDS.kern]: 'Een zin.',
      [FIELDS.stance]: 'differ',
    });
  });

  it('of the kern of this turn, not of an earlier one', () => {
    const second = run(draw(run(turn(landed(4), 'Eerst.'), openTurn)), endTalk);
    expect(afterUndoing(second, { do: 'record-kern', text: null, stance: null })).toEqual({});
  });

  it('of the talk rules, one a line', () => {
    expect(
      afterUndoing(started(4), { do: 'agree-talk-rules', rules: ['Passen mag', 'Telefoons weg'] }),
    ).toEqual({ [FIELDS.talkRules]: 'Passen mag\nTelefoons weg' });
  });

  it('of the opgave and what differs', () => {
    expect(afterUndoing(atOpgave, { do: 'write-opgave', text: 'Rust', differs: 'Leven' })).toEqual({
      [FIELDS.opgave]: 'Rust',
      [FIELDS.differs]: 'Leven',
    });
  });

  it('of the koerszin, part by part', () => {
    const parts = ['rust', '', 'de buren'] as const;
    expect(afterUndoing(atKoers, { do: 'write-koers', parts })).toEqual({
      'koers-1': 'rust',
      'koers-2': '',
      'koers-3': 'de buren',
    });
  });

  it('of the check-out, a sentence a line', () => {
    const command: Command = {
      do: 'check-out',
      sentences: ['Rust.', 'Zin.'],
      lookBackOn: '2026-09-01',
      reporter: null,
    };
    expect(afterUndoing(atCheckOut(4), command)).toEqual({
      [FIELDS.sentences]: 'Rust.\nZin.',
      [FIELDS.lookBackOn]: '2026-09-01',
      [FIELDS.reporter]: '',
    });
  });

  it('of a dissent that stands, with the choice', () => {
    expect(afterUndoing(atDecision, { do: 'let-dissent-stand', text: 'Niet zo.' })).toEqual({
      [FIELDS.dissentWay]: 'stands',
      [FIELDS.dissentText]: 'Niet zo.',
    });
  });

  it('of a dissent that was worked in, with the stance', () => {
    expect(afterUndoing(atDecision, { do: 'work-in-dissent', text: 'Beter.', stance: 'unsure' })).toEqual({
      [FIELDS.dissentWay]: 'worked-in',
      [FIELDS.dissentKern]: 'Beter.',
      [FIELDS.dissentStance]: 'unsure',
    });
  });

  it('of what two cards have to do with each other', () => {
    expect(afterUndoing(atConnect, { do: 'connect-cards', text: 'Allebei de put.' })).toEqual({
      [FIELDS.connection]: 'Allebei de put.',
    });
  });

  it('of the parties, each with its place', () => {
    const parties = [
      { name: 'Waterschap', present: false },
      { name: 'Buren', present: true },
    ];
    const drafts = afterUndoing(atMissed, { do: 'note-parties', parties });
    expect(drafts).toEqual({ [FIELDS.parties]: '-Waterschap\n+Buren' });
    expect(partiesIn(drafts[FIELDS.parties])).toEqual(parties);
  });

  it('of a subject that was only named at the table', () => {
    const atRound = run(started(4, { subject: '' }), { do: 'agree-talk-rules', rules: [] });
    expect(afterUndoing(atRound, { do: 'change-subject', subject: 'Water' })).toEqual({
      [FIELDS.subject]: 'Water',
    });
  });

  it("of the group's own question, with its theme", () => {
    const command: Command = { do: 'ask-own-question', question: 'Wie schept er?', theme: 'x' };
    expect(afterUndoing(run(landed(4), openTurn), command)).toEqual({
      [QUESTION_FIELDS.question]: 'Wie schept er?',
      [QUESTION_FIELDS.theme]: 'x',
    });
  });

  it.each([
    ['an agreement', atAgreements(4), 'propose-agreement'],
    ['an agreement that was worded anew', atRewrite, 'rewrite-agreement'],
  ] as const)('of %s: all five of its fields', (_what, session, name) => {
    const written = terms({ noticed: 'Minder klachten', firstStep: 'Een bel kopen' });
    expect(afterUndoing(session, { do: name, id: 'a1', terms: written })).toEqual({
      [AGREEMENT_FIELDS.what]: 'Bellen',
      [AGREEMENT_FIELDS.owner]: 'p1',
      [AGREEMENT_FIELDS.due]: '2026-06-01',
      [AGREEMENT_FIELDS.noticed]: 'Minder klachten',
      [AGREEMENT_FIELDS.firstStep]: 'Een bel kopen',
    });
  });

  it('of a proviso and of a doubt', () => {
    expect(afterUndoing(proposed, { do: 'amend-agreement', id: 'a1', condition: 'het mag' })).toEqual({
      [FIELDS.condition]: 'het mag',
    });
    expect(afterUndoing(proposed, { do: 'doubt-agreement', id: 'a1', reason: 'te duur' })).toEqual({
      [FIELDS.reason]: 'te duur',
    });
  });

  it('of nothing, where nothing was typed', () => {
    expect(afterUndoing(landed(4), openTurn)).toEqual({});
    expect(afterUndoing(started(4), { do: 'agree-talk-rules', rules: [] })).toEqual({});
  });
});

describe('what is being typed stays', () => {
  it.each([
    ['the koerszin', atKoers],
    ['a connection', atConnect],
    ['the parties', atMissed],
  ])('of %s, when a dissent over it is undone', (_screen, session) => {
    expect(afterUndoing(session, { do: 'raise-dissent', nth: 0, opening: null })).toEqual({});
  });

  it('of the opgave, when Rond nu af is undone', () => {
    expect(afterUndoing(atOpgave, { do: 'wrap-up' })).toEqual({});
  });

  it.each([
    ['the opgave', atOpgave],
    ['the kern', atKern],
    ['the koerszin', atKoers],
    ['the check-out', atCheckOut(4)],
  ])('at %s, when something else on that screen is undone', (_screen, session) => {
    expect(afterUndoing(session, { do: 'name-person', person: 'p1', name: 'Noor' })).toEqual({});
    expect(afterUndoing(session, { do: 'extend-time', minutes: 5 })).toEqual({});
  });

  it('of a next proviso, when the last one is undone', () => {
    const { past } = run(proposed, { do: 'amend-agreement', id: 'a1', condition: 'het mag' });
    expect(past && draftsAfterUndo(past.done, { [FIELDS.condition]: 'ook op zo' })).toEqual({});
  });
});
