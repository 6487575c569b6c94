/** The verslag as a file, made by the print worker. */
import type { Report } from '../../export/report';
import { printWorker, type PrintWorker } from '../printer';
import { drawReport, type DrawnReport } from './drawn';
// oxlint-disable-next-line import/default -- Vite makes it
import workerScript from '../worker?worker&url';

export interface ReportFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters that the fonts lack; a mark stands in their place. */
  readonly missing: readonly string[];
}

/** @param start starts a worker of our own build */
export function makeReport(report: Report, start: (url: string) => Worker): Promise<ReportFile> {
  return askOnce(printWorker(start(workerScript)), drawReport(report));
}

/** One question to a worker that is ended afterwards. */
export function askOnce(worker: PrintWorker, drawn: DrawnReport): Promise<ReportFile> {
  return new Promise<ReportFile>((resolve, reject) => {
    worker.onError(() => reject(new Error('The worker could not start')));
    worker.onAnswer((answer) => {
      if (answer.is === 'report') resolve(answer);
      else reject(new Error('The worker could not do it'));
    });
    worker.post({ do: 'report', ask: 1, drawn });
  }).finally(() => worker.terminate());
}
