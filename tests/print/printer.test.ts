/** The printer over a worker that is played by hand. */
import { expect, it } from 'vitest';
import { openPrinter, Stopped, type PrintWorker } from '../../src/print/printer';
import type { Answer, Request } from '../../src/print/protocol';
import { houseDeck, wish } from './support/make';

const SUMMARY = { pageCount: 12, cardCount: 54, sheetCount: 6, perSheet: 9, problems: [] };

function playedWorkers() {
  const made: { asked: Request[]; answer(answer: Answer): void; fail(): void; ended: boolean }[] = [];
  const start = (): PrintWorker => {
    let listener: (answer: Answer) => void = () => undefined;
    let broken: () => void = () => undefined;
    const worker = {
      asked: [] as Request[],
      ended: false,
      answer: (answer: Answer) => listener(answer),
      fail: () => broken(),
    };
    made.push(worker);
    return {
      post: (request) => void worker.asked.push(request),
      onAnswer: (listen) => (listener = listen),
      onError: (listen) => (broken = listen),
      terminate: () => (worker.ended = true),
    };
  };
  return { made, start };
}

it('gives every asker its own answer, in whatever order they come', async () => {
  const { made, start } = playedWorkers();
  const printer = openPrinter(houseDeck('wat'), start);
  const laid = printer.lay(wish());
  const page = printer.page(3);
  made[0]?.answer({ is: 'page', ask: 2, page: { w: 210, h: 297, nodes: [] } });
  made[0]?.answer({ is: 'laid', ask: 1, summary: SUMMARY });
  expect(await laid).toBe(SUMMARY);
  expect((await page).w).toBe(210);
  expect(made[0]?.asked.map((request) => request.do)).toEqual(['deck', 'lay', 'page']);
});

it('stops by ending the worker, and goes on with a new one that learns deck and layout', async () => {
  const { made, start } = playedWorkers();
  const printer = openPrinter(houseDeck('wat'), start);
  const laid = printer.lay(wish());
  made[0]?.answer({ is: 'laid', ask: 1, summary: SUMMARY });
  await laid;
  const progress: number[] = [];
  const file = printer.render((done) => progress.push(done));
  made[0]?.answer({ is: 'progress', ask: 2, done: 4, of: 12 });
  printer.stop();
  await expect(file).rejects.toBeInstanceOf(Stopped);
  expect(progress).toEqual([4]);
  expect(made[0]?.ended).toBe(true);
  const again = printer.render(() => undefined);
  expect(made[1]?.asked.map((request) => request.do)).toEqual(['deck', 'lay', 'render']);
  const render = made[1]?.asked.at(-1);
  if (render?.do !== 'render') throw new Error('nothing was asked');
  made[1]?.answer({ is: 'file', ask: render.ask, bytes: new Uint8Array(3) });
  expect((await again).length).toBe(3);
});

it('says so when the worker can’t start, and when it fails at something', async () => {
  const { made, start } = playedWorkers();
  const printer = openPrinter(houseDeck('wat'), start);
  const laid = printer.lay(wish());
  made[0]?.fail();
  await expect(laid).rejects.toThrow('could not start');
  const next = printer.lay(wish());
  made[1]?.answer({ is: 'failed', ask: 2 });
  await expect(next).rejects.toThrow('could not do it');
});
