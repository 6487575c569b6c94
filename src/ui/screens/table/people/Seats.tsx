import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Command } from '../../../../rules/commands';
import { inPairs, MOST_PERSONS, presentInOrder } from '../../../../rules/people';
import { Dialog } from '../../../parts/dialog/Dialog';
import { Icon } from '../../../parts/Icon';
import { personName } from '../../../parts/names';
import { Refused } from '../../../parts/Refused';
import { useTable } from '../view';
import { Handing } from './Handing';
import { SeatRow } from './SeatRow';
import { PEOPLE, SAID } from './text';
import '../more.css';
import './people.css';

interface SeatsProps {
  /** What the last change was, in one sentence. */
  readonly said: string | null;
  readonly onSay: (sentence: string) => void;
  readonly onOpen: (view: 'names' | 'join') => void;
  readonly onClose: () => void;
}

/** Fewest persons of whom two can share a seat and others remain. */
const PAIRS_MAKE_SENSE_FROM = 4;

/** The table: its seats in order, who is away for a while, and where the tablet lies. */
export function Seats({ said, onSay, onOpen, onClose }: SeatsProps) {
  const { game, session, state, act } = useTable();
  const list = useRef<HTMLOListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const pressed = useRef<string | null>(null);
  const present = presentInOrder(game);
  const away = game.persons.filter((person) => person.away);
  const single = game.seats.filter((seat) => seat.persons.length === 1).length;
  const change = async (command: Command, sentence: string): Promise<void> => {
    pressed.current = document.activeElement?.id ?? null;
    if (await act(command)) onSay(sentence);
  };
  // Back from another sheet: what was done there is read first.
  useLayoutEffect(() => {
    if (said) status.current?.focus();
  }, []);
  // A row that moves or goes takes the focus along; it belongs to the same button, or else to the table.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const button = pressed.current ? document.getElementById(pressed.current) : null;
    (button ?? list.current)?.focus();
    pressed.current = null;
  }, [session.length]);
  return (
    <Dialog title={PEOPLE.title} onClose={onClose}>
      {present.length < MOST_PERSONS && (
        <button type="button" class="button people__join" onClick={() => onOpen('join')}>
          <Icon name="plus" />
          {PEOPLE.join}
        </button>
      )}
      <p class="quiet">{PEOPLE.hint}</p>
      <ol class="seats" ref={list} tabIndex={-1} aria-label={PEOPLE.table}>
        {game.seats.map((seat, at) => (
          <SeatRow key={seat.id} seat={seat} at={at} onChange={(...args) => void change(...args)} />
        ))}
      </ol>
      <div class="people__said">
        <p role="status" tabIndex={-1} ref={status}>
          {said}
        </p>
        {said && session.past && (
          <button
            type="button"
            class="button button--small"
            onClick={() => void change({ do: 'undo' }, SAID.undone)}
          >
            <Icon name="undo" />
            {PEOPLE.undo}
          </button>
        )}
      </div>
      {state.refusal && <Refused refusal={state.refusal} />}
      <div class="actions">
        <button type="button" class="button grow" onClick={() => onOpen('names')}>
          <Icon name="pen" />
          {PEOPLE.names}
        </button>
        {single > 1 && present.length >= PAIRS_MAKE_SENSE_FROM && (
          <button
            type="button"
            id="all-together"
            class="button grow"
            onClick={() => void change({ do: 'arrange-seats', seats: inPairs(present) }, SAID.allTogether)}
          >
            {PEOPLE.allTogether}
          </button>
        )}
        {single < game.seats.length && (
          <button
            type="button"
            id="all-apart"
            class="button grow"
            onClick={() =>
              void change({ do: 'arrange-seats', seats: present.map((person) => [person]) }, SAID.allApart)
            }
          >
            {PEOPLE.apart}
          </button>
        )}
      </div>
      {present.length >= MOST_PERSONS && <p class="quiet">{PEOPLE.full}</p>}
      {away.length > 0 && (
        <section class="people__away">
          <h3>{PEOPLE.away}</h3>
          <div class="actions">
            {away.map(({ id }) => (
              <button
                key={id}
                type="button"
                id={`back-${id}`}
                class="button grow"
                onClick={() =>
                  void change({ do: 'return', person: id, seat: null }, SAID.returned(personName(game, id)))
                }
              >
                {PEOPLE.returns(personName(game, id))}
              </button>
            ))}
          </div>
        </section>
      )}
      {game.course === 'table' && <Handing onChange={change} />}
    </Dialog>
  );
}
