import { useState } from 'preact/hooks';
import type { Command } from '../../../../rules/commands';
import type { Handing as Where } from '../../../../rules/game';
import { Choice } from '../../../parts/Choice';
import { useTable } from '../view';
import { PEOPLE, SAID } from './text';

const SAID_OF: Readonly<Record<Where, string>> = { middle: SAID.middle, 'pass-on': SAID.passOn };

/** Where the tablet lies: in the middle, or it goes to whose turn it is. */
export function Handing({
  onChange,
}: {
  readonly onChange: (command: Command, said: string) => Promise<void>;
}) {
  const { game } = useTable();
  // What was tapped shows at once, while it is being stored.
  const [wanted, setWanted] = useState<Where | null>(null);
  const choose = async (handing: Where): Promise<void> => {
    setWanted(handing);
    await onChange({ do: 'place-tablet', handing }, SAID_OF[handing]);
    setWanted(null);
  };
  return (
    <Choice<Where>
      legend={PEOPLE.handing}
      name="handing"
      columns={2}
      options={[
        { value: 'middle', label: PEOPLE.middle },
        { value: 'pass-on', label: PEOPLE.passOn },
      ]}
      value={wanted ?? game.handing}
      onChange={(handing) => void choose(handing)}
    />
  );
}
