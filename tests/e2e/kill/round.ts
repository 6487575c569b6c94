import type { Numbered, Report } from './reports';

/** Longest wait for a browser to start and the page to speak. */
const START_MS = 60_000;

/** A round of one browser: what the page tells, until it is killed. */
export class Round {
  readonly reports: Numbered[] = [];
  readonly #listeners = new Set<(report: Numbered) => void>();

  hear(body: string): void {
    const report = JSON.parse(body) as Numbered;
    this.reports.push(report);
    for (const listener of this.#listeners) listener(report);
  }

  /** The nth report of this kind that comes, or that came already when `nth` is 1; waits `ms` for it at most. */
  async wait<K extends Report['kind']>(
    kind: K,
    nth = 1,
    ms = START_MS,
  ): Promise<Extract<Numbered, { kind: K }>> {
    type Wanted = Extract<Numbered, { kind: K }>;
    const wanted = (report: Numbered): report is Wanted => report.kind === kind;
    const already = this.reports.find(wanted);
    if (already && nth === 1) return already;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The page never told "${kind}".`)), ms);
      let left = nth;
      const listener = (report: Numbered): void => {
        if (report.kind === 'stuck') reject(new Error(`The driver was stuck at ${report.where}`));
        else if (!wanted(report) || --left > 0) return;
        else resolve(report);
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      this.#listeners.add(listener);
    });
  }
}
