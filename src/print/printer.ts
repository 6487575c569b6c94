/** The print worker as promises. Stopping it ends the worker: it is at work and would not listen. */
import type { Deck } from '../decks/types';
import type { SheetPage } from '../pdf/display';
import type { Answer, Request, Summary } from './protocol';
import type { PrintSpec } from './spec';

/** What of a worker is used; tests bring their own. */
export interface PrintWorker {
  post(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  onError(listener: () => void): void;
  terminate(): void;
}

/** A worker of the browser as this wants it. */
export function printWorker(worker: Worker): PrintWorker {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    post: (request) => worker.postMessage(request),
    onAnswer: (listen) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => listen(data)),
    onError: (listen) => worker.addEventListener('error', listen),
    terminate: () => worker.terminate(),
  };
}

export interface Printer {
  lay(spec: PrintSpec): Promise<Summary>;
  /** A page of the last layout. */
  page(index: number): Promise<SheetPage>;
  /** The last layout as a file. */
  render(onProgress: (done: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>>;
  /** Breaks off what goes on; the printer can be used again. */
  stop(): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What a stopped job fails with. */
export class Stopped extends Error {}

/** @param start makes a worker; the first is made at the first question */
export function openPrinter(deck: Deck, start: () => PrintWorker): Printer {
  let worker: PrintWorker | null = null;
  let last: PrintSpec | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: Error): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const listen = (data: Answer): void => {
    const asker = waiting.get(data.ask);
    if (data.is === 'progress') return asker?.onProgress?.(data.done, data.of);
    waiting.delete(data.ask);
    if (data.is === 'failed') asker?.reject(new Error('The worker could not do it'));
    else asker?.resolve(data);
  };
  const ask = async (
    question: (ask: number) => Request,
    onProgress?: Waiting['onProgress'],
  ): Promise<Answer> => {
    if (!worker) {
      worker = start();
      worker.onAnswer(listen);
      worker.onError(() => end(new Error('The worker could not start')));
      worker.post({ do: 'deck', deck });
      // A new worker knows nothing of the last layout.
      const spec = last;
      if (spec && question(0).do !== 'lay')
        void ask((ask) => ({ do: 'lay', ask, spec })).catch(() => undefined);
    }
    asked += 1;
    const number = asked;
    const answer = new Promise<Answer>((resolve, reject) => {
      waiting.set(number, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
    });
    worker.post(question(number));
    return answer;
  };
  const wrong = (): Error => new Error('The worker answered something else');

  return {
    async lay(spec) {
      last = spec;
      const answer = await ask((ask) => ({ do: 'lay', ask, spec }));
      if (answer.is !== 'laid') throw wrong();
      return answer.summary;
    },
    async page(index) {
      const answer = await ask((ask) => ({ do: 'page', ask, index }));
      if (answer.is !== 'page') throw wrong();
      return answer.page;
    },
    async render(onProgress) {
      const answer = await ask((ask) => ({ do: 'render', ask }), onProgress);
      if (answer.is !== 'file') throw wrong();
      return answer.bytes;
    },
    stop: () => end(new Stopped('Stopped')),
    close: () => end(new Stopped('Closed')),
  };
}
