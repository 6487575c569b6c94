/** Two tabs on one session: one writes, the others read along, and any of them can ask for the pen. */
import { holdSession, type HowToHold, type Locks } from './session-lock';

/** What the tab that holds a session does when another one wants it. */
export interface Owner {
  /** Stores everything; true when it lets go. */
  asked(): Promise<boolean>;
  /** It was taken after no answer came. */
  lost(): void;
}

export interface Hold {
  release(): void;
  /** Tells the tabs that read along that something was stored. */
  saved(): void;
}

/** What tabs tell each other; never a word of what people wrote. */
export interface TabMessage {
  readonly id: string;
  readonly tell: 'asked' | 'heard' | 'kept' | 'saved' | 'taken-over';
}

/** Between the tabs of this browser; a tab does not hear itself. */
export interface Channel {
  send(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): () => void;
}

export interface HolderEdges {
  readonly locks: Locks;
  readonly channel: Channel;
  later(run: () => void, ms: number): () => void;
}

/** A tab that does not answer within this time (ms) has crashed or is frozen. */
export const ANSWER_WITHIN_MS = 1_200;
/** One that answered gets this long (ms) to store what it has. */
export const FINISH_WITHIN_MS = 10_000;

const KEEPS: Owner = { asked: () => Promise.resolve(false), lost: () => undefined };

export function createHolder({ locks, channel, later }: HolderEdges) {
  /** What this tab holds. */
  const held = new Map<string, { readonly owner: Owner; release(): void }>();
  const answering = new Set<Owner>();

  const take = async (id: string, owner: Owner, how: HowToHold): Promise<Hold | 'taken'> => {
    const forget = (): void => {
      if (held.get(id)?.owner === owner) held.delete(id);
    };
    const lost = (): void => {
      // It may have let go by itself, and even hold it again, before the news came.
      if (held.get(id)?.owner !== owner) return;
      forget();
      owner.lost();
    };
    const got = await holdSession(id, locks, { ...how, lost });
    if (got === 'taken') return got;
    const release = (): void => {
      forget();
      void got.release();
    };
    held.set(id, { owner, release });
    return { release, saved: () => channel.send({ id, tell: 'saved' }) };
  };

  const answer = async (id: string, owner: Owner): Promise<void> => {
    channel.send({ id, tell: 'heard' });
    if (answering.has(owner)) return;
    answering.add(owner);
    const free = await owner.asked().catch(() => false);
    answering.delete(owner);
    // Taken by force meanwhile.
    const hold = held.get(id);
    if (hold?.owner !== owner) return;
    if (free) hold.release();
    else channel.send({ id, tell: 'kept' });
  };

  channel.listen(({ id, tell }) => {
    const hold = held.get(id);
    if (tell === 'asked' && hold) void answer(id, hold.owner);
  });

  return {
    /** Takes the session for this tab, or says that another tab has it. */
    hold: (id: string, owner: Owner = KEEPS): Promise<Hold | 'taken'> => take(id, owner, {}),

    /** Asks the tab that has it, and takes it when no answer comes. `kept`: that tab can't let go of it now. */
    async takeOver(id: string, owner: Owner): Promise<Hold | 'kept'> {
      const waiting = new AbortController();
      const free = take(id, owner, { wait: waiting.signal }).catch(() => null);
      const { said, stop } = whatIsSaid(channel, later, id);
      channel.send({ id, tell: 'asked' });
      const first = await Promise.race([free, said]);
      stop();
      waiting.abort();
      // It may have come free at the very moment that the wait was over.
      let got = await free;
      if (got === null) {
        if (first === 'kept') return 'kept';
        got = await take(id, owner, { force: true });
      }
      if (got === 'taken') return 'kept';
      channel.send({ id, tell: 'taken-over' });
      return got;
    },

    /** Calls back whenever the tab that plays has stored something. */
    follow: (id: string, changed: () => void): (() => void) =>
      channel.listen((message) => {
        if (message.id === id && (message.tell === 'saved' || message.tell === 'taken-over')) changed();
      }),
  };
}

/** What comes of asking: no answer in time, or that it can't be had. */
function whatIsSaid(
  channel: Channel,
  later: HolderEdges['later'],
  id: string,
): { said: Promise<'silent' | 'kept'>; stop: () => void } {
  let stop = (): void => undefined;
  const said = new Promise<'silent' | 'kept'>((resolve) => {
    let cancel = later(() => resolve('silent'), ANSWER_WITHIN_MS);
    const unlisten = channel.listen((message) => {
      if (message.id !== id) return;
      if (message.tell === 'heard') {
        cancel();
        cancel = later(() => resolve('silent'), FINISH_WITHIN_MS);
      }
      if (message.tell === 'kept' || message.tell === 'taken-over') resolve('kept');
    });
    stop = () => {
      cancel();
      unlisten();
    };
  });
  return { said, stop: () => stop() };
}

/** The channel of this browser, or one that leads nowhere where there is none. */
export function browserChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel('koerskaarten:sessions');
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such argument
    send: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) listener(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

const TELLS: ReadonlySet<unknown> = new Set<TabMessage['tell']>([
  'asked',
  'heard',
  'kept',
  'saved',
  'taken-over',
]);

/** A tab of another version may say other things. */
function isMessage(data: unknown): data is TabMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'string' &&
    'tell' in data &&
    TELLS.has(data.tell)
  );
}
