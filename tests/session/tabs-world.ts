/** Two tabs of one browser whose storage, messages, timers and freezes come in any order that a seed gives. */
import { createHolder } from '../../src/offline/holder';
import type { Locks } from '../../src/offline/session-lock';
import type { SessionStorage } from '../../src/session/ports';
import { createTable, type TableStore } from '../../src/session/table';
import { createMemoryStorage } from '../../src/storage/memory';
import { fakeHub } from '../offline/fake-channel';
import { fakeLocks } from '../offline/fake-locks';
import { manualSurroundings } from './fakes';

/** Something that will happen; of one stream the first comes first. */
interface Due {
  readonly stream: string;
  /** Who asked it of the disk. */
  readonly by?: Tab;
  /** The tab that must be awake for it, or null when the browser does it by itself. */
  readonly tab: Tab | null;
  run(): void;
}

export interface Tab {
  readonly name: string;
  readonly table: TableStore;
  awake: boolean;
  alive: boolean;
  /** Ends its locks when it crashes. */
  readonly gone: Promise<void>;
  readonly letGo: () => void;
}

export class World {
  readonly disk = createMemoryStorage();
  readonly clock = manualSurroundings();
  readonly tabs: Tab[] = [];
  /** What was promised to people, by its unique word: true when it was shown as saved, false when it was not done. */
  readonly promised = new Map<string, boolean>();
  /** Called with every new tab. */
  opened: (tab: Tab) => void = () => undefined;
  private readonly locks = fakeLocks();
  private due: Due[] = [];
  private readonly hub = fakeHub((arrive) => this.due.push({ stream: 'told', tab: null, run: arrive }));

  /**
   * Whether what several tabs ask of the disk is done in the order in which they asked, as transactions are; else what
   * one tab asked may come after what another asked later, as when it was frozen between its reading and its writing.
   */
  readonly orderly: boolean;

  constructor(private readonly random: (below: number) => number) {
    this.orderly = random(2) === 0;
  }

  /** A new tab of this browser. */
  open(name: string): Tab {
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const tab = { name, awake: true, alive: true, gone, letGo } as Tab;
    const later = (run: () => void, ms: number): (() => void) =>
      this.clock.later(() => this.due.push({ stream: `${name} timers`, tab, run }), ms);
    const channel = this.hub.end();
    const table = createTable({
      storage: this.storageOf(tab),
      surroundings: { ...this.clock, later },
      holder: createHolder({
        locks: this.locksOf(tab),
        later,
        channel: {
          send: (message) => channel.send(message),
          listen: (hear) => channel.listen((message) => this.inTab(tab, () => hear(message))),
        },
      }),
    });
    Object.assign(tab, { table });
    this.tabs.push(tab);
    this.opened(tab);
    return tab;
  }

  /** The browser keeps nothing of it but what reached the disk. */
  crash(tab: Tab): void {
    tab.alive = false;
    this.due = this.due.filter((due) => due.tab !== tab && !(due.by === tab && this.random(2)));
    tab.letGo();
  }

  /** One thing that is due happens; false when nothing is due after it. */
  async step(): Promise<boolean> {
    await quiet();
    const ready = this.ready();
    const next = ready[this.random(Math.max(1, ready.length))];
    if (next) {
      this.due.splice(this.due.indexOf(next), 1);
      next.run();
      await quiet();
    }
    return this.ready().length > 0;
  }

  /** What can happen now. */
  private ready(): Due[] {
    const seen = new Set<string>();
    return this.due.filter(({ stream, tab }) => {
      const first = !seen.has(stream);
      seen.add(stream);
      return first && (tab === null || (tab.awake && tab.alive));
    });
  }

  /** Lets everything happen that still can. */
  async rest(): Promise<void> {
    for (const tab of this.tabs) tab.awake = true;
    for (let rounds = 0; rounds < 40; rounds += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one thing after another
      while (await this.step());
      this.clock.pass(1000);
    }
  }

  /** A frozen tab hears and does nothing until it wakes. */
  private inTab(tab: Tab, run: () => void): void {
    if (!tab.alive) return;
    if (tab.awake) run();
    else this.due.push({ stream: `${tab.name} wakes`, tab, run });
  }

  private locksOf(tab: Tab): NonNullable<Locks> {
    const request = (name: string, options: LockOptions, work: LockGrantedCallback<unknown>) => {
      return new Promise((resolve, reject) => {
        if (!tab.alive) return;
        // The browser takes back what a tab had that is gone, and what it still waited for.
        const granted: typeof work = (lock) => (tab.alive ? Promise.race([work(lock), tab.gone]) : undefined);
        this.locks
          .request(name, options, granted)
          .then(resolve, (error: unknown) => this.inTab(tab, () => reject(error as Error)));
      });
    };
    return { request, query: () => this.locks.query() } as unknown as NonNullable<Locks>;
  }

  /** The disk is the browser's: it works on while a tab is frozen, but the tab does not hear of it. */
  private storageOf(tab: Tab): SessionStorage {
    const asked =
      <A extends unknown[], R>(work: (...parameters: A) => Promise<R>) =>
      (...parameters: A): Promise<R> =>
        new Promise((resolve) => {
          const run = (): void =>
            void work(...structuredClone(parameters)).then((answer) =>
              this.due.push({
                stream: `${tab.name} answers`,
                tab,
                run: () => resolve(structuredClone(answer)),
              }),
            );
          const stream = this.orderly ? 'disk' : `${tab.name} disk`;
          this.due.push({ stream, by: tab, tab: null, run });
        });
    const { disk } = this;
    return {
      append: asked(disk.append),
      redact: asked(disk.redact),
      read: asked(disk.read),
      list: asked(disk.list),
      newest: asked(disk.newest),
      putInBin: asked(disk.putInBin),
      takeFromBin: asked(disk.takeFromBin),
      wipe: asked(disk.wipe),
      readDeck: asked(disk.readDeck),
      ownDecks: asked(disk.ownDecks),
      saveOwnDeck: asked(disk.saveOwnDeck),
      saveDraft: asked(disk.saveDraft),
      readDrafts: asked(disk.readDrafts),
    };
  }
}

/** Until every promise that can go on has gone on. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
