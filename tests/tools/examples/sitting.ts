/** A table that plays by a script: every command goes through the rules, at a time that is counted, not read. */
import type { Command, StartCommand } from '../../../src/rules/commands';
import { decide } from '../../../src/rules/decide';
import type { GameEvent } from '../../../src/rules/events';
import { begin, evolve } from '../../../src/rules/evolve';
import type { Session } from '../../../src/rules/session';
import { decideStart } from '../../../src/rules/start';

const MINUTE_MS = 60_000;

export class Sitting {
  readonly log: GameEvent[] = [];
  #session: Session;
  #at: number;

  /** @param at when they sat down, in ms since 1970 */
  constructor(start: StartCommand, at: number) {
    const decision = decideStart(start, at);
    if (!decision.ok) throw new Error(`Not started: ${decision.refusal}`);
    const [first] = decision.events;
    if (first?.kind !== 'session-started') throw new Error('A session begins with its first event.');
    this.log.push(first);
    this.#session = begin(first);
    this.#at = at;
  }

  get game() {
    return this.#session.game;
  }

  /** Does something after so many minutes. The script must know its game: a refusal ends it. */
  do(minutes: number, command: Command): this {
    this.#at += Math.round(minutes * MINUTE_MS);
    const decision = decide(this.#session, command, this.#at);
    if (!decision.ok) {
      const { step, phase } = this.game;
      const offer = 'offer' in step ? ` [${step.offer.join(', ')}]` : '';
      throw new Error(`${command.do} in ${phase}, at ${step.name}${offer}: ${decision.refusal}`);
    }
    for (const event of decision.events) {
      this.log.push(event);
      this.#session = evolve(this.#session, event);
    }
    return this;
  }
}
