import { TABLE_HELP } from './text';
import { useTable } from './view';

/** What *Hulp* adds at the table: who writes, and what the water says. */
export function TableHelp() {
  const { game } = useTable();
  return (
    <>
      {game.course !== 'solo' && <p>{TABLE_HELP.writer}</p>}
      <p>{TABLE_HELP.tide}</p>
    </>
  );
}
