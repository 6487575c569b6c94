/** What the screens see of the live session, and what they can ask of it. */
import type { StoreApi } from 'zustand/vanilla';
import type { Deck } from '../decks/types';
import type { Command, StartCommand } from '../rules/commands';
import type { GameEvent } from '../rules/events';
import type { Refusal } from '../rules/refusals';
import type { Session } from '../rules/session';
import type { SessionSummary } from '../rules/summary';
import type { SaveState } from './ledger';
import type { StorageProblem } from './ports';

export type TableStatus =
  | 'closed'
  | 'opening'
  | 'open'
  /** There is no session under this id. */
  | 'not-found'
  /** Another tab plays it; this one shows the game as it stands there. */
  | 'reading'
  /** Another tab plays it, and nothing of it can be read here. */
  | 'taken'
  /** Its log is broken: it can be read up to the break, not played. */
  | 'damaged'
  /** It lies in the bin: it must be taken out first. */
  | 'binned'
  /** Storage could not be read. */
  | 'unreadable';

/** What is to be said of the other tab. */
export type OtherTab =
  /** It was asked to let go. */
  | 'asking'
  /** It can't let go now. */
  | 'kept'
  /** It was not asked yet: what is not stored here would be lost. */
  | 'unsaved-here'
  /** It took over, after everything was stored here. */
  | 'took'
  /** It took over while this tab did not answer. */
  | 'took-by-force'
  /** It reads along now: the game goes on here. */
  | 'gave'
  /** It had just stored something; that stands here now. */
  | 'went-on';

export interface Table {
  readonly status: TableStatus;
  readonly id: string | null;
  readonly session: Session | null;
  /** Why storage could not be read, when the status is `unreadable`. */
  readonly problem: StorageProblem | null;
  readonly save: SaveState;
  /** Why the last action was refused; gone with the next one. */
  readonly refusal: Refusal | null;
  readonly drafts: Readonly<Record<string, string>>;
  readonly otherTab: OtherTab | null;
}

export interface TableActions {
  /** Starts a session and gives its id, or the reason why not. */
  start(command: StartCommand, deck: Deck): Promise<{ id: string } | { refusal: Refusal }>;
  open(id: string): Promise<void>;
  close(): Promise<void>;
  /** Goes on here with a session that another tab plays. @param evenUnsaved what is not stored here is lost then */
  takeOver(evenUnsaved?: boolean): Promise<void>;
  /** Does one action; `usedDrafts` are the fields whose text it records. True when it was done. */
  act(command: Command, usedDrafts?: readonly string[]): Promise<boolean>;
  /** Tries again to save what could not be saved. */
  retry(): Promise<void>;
  /** The page came back into sight: looks whether storage still answers, and stores what waits. */
  wake(): Promise<void>;
  draft(field: string, text: string): void;
  flushDrafts(): Promise<void>;
  /** The whole log, for *Bewaar als bestand*. */
  log(): readonly GameEvent[];
  /** Whether this page holds something that is not stored, of a session that was left too. */
  unsaved(): boolean;
  /** Tries again to store the sessions that were left unsaved, and gives those that still are. */
  leftUnsaved(): Promise<readonly LeftUnsaved[]>;
}

/** A session that was left before it could be stored: it is in this page alone. */
export interface LeftUnsaved {
  readonly id: string;
  readonly summary: SessionSummary;
}

export type TableStore = StoreApi<Table> & TableActions;

export const CLOSED: Table = {
  status: 'closed',
  id: null,
  session: null,
  problem: null,
  save: { state: 'saved' },
  refusal: null,
  drafts: {},
  otherTab: null,
};
