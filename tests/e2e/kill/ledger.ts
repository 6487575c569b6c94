/** What people were shown as saved, held against what is found after each kill. */
import { isDeepStrictEqual } from 'node:util';
import type { GameEvent } from '../../../src/rules/events';
import { replay } from '../../../src/rules/evolve';
import type { Game } from '../../../src/rules/game';
import { summarise } from '../../../src/rules/summary';
import { storedLogs, type StoredLog } from './chain';
import type { Numbered, Raw, Report, Shown } from './reports';
import { leftUnsaid } from './unsaid';

interface Typed {
  readonly id: string;
  readonly length: number;
  readonly nth: number;
  readonly text: string;
}

/** The game that a stored log gives. */
function gameOf(log: StoredLog | undefined): Game | undefined {
  const events = (log?.events ?? []).map(
    ({ kind, at, seat, data }) => ({ kind, at, seat, data }) as GameEvent,
  );
  return replay(events)?.game;
}

export class Ledger {
  /** Everything that broke the promise. */
  readonly faults: string[] = [];
  /** Actions that were stored, though the kill came before the screen could say so. */
  storedUnshown = 0;
  /** Actions that were under way when the kill came, and are not there: neither half nor whole. */
  goneUnshown = 0;
  drafts = 0;

  readonly #shown = new Map<string, Map<number, Shown>>();
  /** First and last event of each transaction, as it was opened. */
  #added: { id: string; from: number; to: number }[] = [];
  /** The last button that was about to be pressed. */
  #acting: { id: string; length: number } | null = null;
  readonly #typed: Typed[] = [];
  readonly #kept = new Set<string>();
  #logs = new Map<string, StoredLog>();

  /** The number of actions that were shown as saved. */
  get saved(): number {
    return [...this.#shown.values()].reduce((sum, lengths) => sum + lengths.size, 0);
  }

  /** Notes what a page told, in the order in which it happened there. */
  note(reports: readonly Numbered[]): void {
    for (const report of reports.toSorted((a, b) => a.n - b.n)) this.#noteOne(report);
  }

  #noteOne(report: Report): void {
    if (report.kind === 'stuck') this.faults.push(`the driver was stuck at ${report.where}`);
    else if (report.kind === 'early')
      this.faults.push(
        `${report.shown.id}: ${report.shown.length} events were shown as saved before they were`,
      );
    else if (report.kind === 'typed') this.#typed.push(report);
    else if (report.kind === 'kept') this.#kept.add(report.text);
    else if (report.kind === 'acting') this.#acting = report;
    else if (report.kind === 'adds')
      this.#added.push({ id: report.id, from: Math.min(...report.seqs), to: Math.max(...report.seqs) });
    else if (report.kind === 'shown' && report.shown.save === 'unsaved')
      this.faults.push('the app could not save');
    else if (report.kind === 'shown' && report.shown.save === 'saved') {
      const { id, length } = report.shown;
      this.#shown.set(id, (this.#shown.get(id) ?? new Map<number, Shown>()).set(length, report.shown));
    }
  }

  #lastShown(id: string): number {
    return Math.max(0, ...(this.#shown.get(id)?.keys() ?? []));
  }

  /** Holds what the database has after a kill against all that was noted before it. */
  found(raw: Raw): void {
    const logs = storedLogs(raw);
    for (const id of new Set([...this.#shown.keys(), ...this.#logs.keys(), ...logs.keys()]))
      for (const fault of this.#faultsOf(id, logs.get(id))) this.faults.push(`${id}: ${fault}`);
    this.#draftsGone(raw, logs);
    const { id, length } = this.#acting ?? { id: '', length: 0 };
    if (this.#lastShown(id) <= length && this.#acting) {
      if ((logs.get(id)?.events.length ?? 0) > length) this.storedUnshown++;
      else this.goneUnshown++;
    }
    this.#acting = null;
    this.#added = [];
    this.#logs = logs;
  }

  #faultsOf(id: string, log: StoredLog | undefined): string[] {
    const events = log?.events ?? [];
    const faults = [...(log?.faults ?? [])];
    const shown = this.#lastShown(id);
    if (events.length < shown) faults.push(`${shown} events were shown as saved, ${events.length} are there`);
    if (this.#added.some((one) => one.id === id && one.from <= events.length && events.length < one.to))
      faults.push(`its ${events.length} events end with half an action`);
    const before = this.#logs.get(id)?.events ?? [];
    if (before.some(({ hash }, index) => events[index]?.hash !== hash))
      faults.push('an older event changed or went');
    // A log whose data changed tells nothing of a game; the app stops before it too.
    if (log && log.faults.length > 0) return faults;
    const game = gameOf(log);
    if (log && !isDeepStrictEqual(game && summarise(game), log.summary))
      faults.push('its head tells of another moment');
    return faults;
  }

  /** A draft goes in the same transaction as the action that records it; only undo brings its words back, or an action without them keeps it. */
  #draftsGone(raw: Raw, logs: ReadonlyMap<string, StoredLog>): void {
    const stored = new Set(raw.drafts.map(([, draft]) => (draft as { text: string }).text));
    for (const { id, length, text } of this.#typed) {
      const since = logs.get(id)?.events.slice(length) ?? [];
      const back = since.some(({ kind }) => kind === 'undone');
      if (stored.has(text) && since.length > 0 && !back && !leftUnsaid(since))
        this.faults.push(`${id}: the draft "${text}" outlived its action`);
    }
  }

  /** Holds the table that was opened again against its log, and against what it showed before the kill. */
  reopened(now: Shown): void {
    const log = this.#logs.get(now.id);
    const length = log?.events.length ?? 0;
    const step = gameOf(log)?.step.name;
    if (now.length !== length) this.faults.push(`${now.id}: opened at ${now.length} of ${length} events`);
    if (now.step !== step)
      this.faults.push(`${now.id}: opened at ${now.step}, its log ends at ${String(step)}`);
    const before = this.#shown.get(now.id)?.get(now.length);
    if (before && (before.step !== now.step || before.title !== now.title))
      this.faults.push(`${now.id}: showed "${before.title}" before the kill, "${now.title}" after it`);
    const typed = this.#typed.filter(({ id, length }) => id === now.id && length === now.length);
    for (const nth of new Set(typed.map((one) => one.nth))) {
      const texts = typed.filter((one) => one.nth === nth).map(({ text }) => text);
      const kept = texts.findLastIndex((text) => this.#kept.has(text));
      if (kept >= 0) this.drafts++;
      if (kept >= 0 && texts.indexOf(now.fields[nth] ?? '') < kept)
        this.faults.push(
          `${now.id}: the draft "${texts[kept] ?? ''}" is gone, "${now.fields[nth] ?? ''}" is there`,
        );
    }
  }
}
