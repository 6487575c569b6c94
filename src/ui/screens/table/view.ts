/** What every step of the table is drawn from. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Deck } from '../../../decks/types';
import type { Command } from '../../../rules/commands';
import type { GameEvent } from '../../../rules/events';
import type { Game } from '../../../rules/game';
import type { Session } from '../../../rules/session';
import type { Table } from '../../../session/table';

/** A sheet over the table that does not belong to one step. */
export type Sheet = 'people' | 'join' | 'names' | 'sentences' | 'dissent' | 'cover';

export interface TableView {
  readonly id: string;
  readonly deck: Deck;
  /** The words of the deck are gone: its cards have their codes. */
  readonly isStandIn: boolean;
  readonly game: Game;
  readonly session: Session;
  readonly state: Table;
  /** Text that is being typed, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  draft(field: string, text: string): void;
  /** Does one action; true when it was done. `usedDrafts` are the fields it records. */
  act(command: Command, usedDrafts?: readonly string[]): Promise<boolean>;
  /** The sheet that is open over the table. */
  readonly sheet: Sheet | null;
  openSheet(sheet: Sheet | null): void;
  /** The log of the session, as it may be kept. */
  log(): readonly GameEvent[];
  retry(): void;
  saveFile(): void;
}

const Context = createContext<TableView | null>(null);

export const TableViewProvider = Context.Provider;

/** @throws when a step is drawn outside the table: a mistake of ours */
export function useTable(): TableView {
  const view = useContext(Context);
  if (!view) throw new Error('TableViewProvider is missing');
  return view;
}
