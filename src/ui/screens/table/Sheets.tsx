import { Cover } from './Cover';
import { DissentSheet } from './DissentSheet';
import { useTable } from './view';
import { People } from './people/People';
import { Sentences } from './sentences/Sentences';

/** The sheets that stay open while the step under them changes: somebody leaves, a sentence is taken away. */
export function Sheets() {
  const { sheet, openSheet } = useTable();
  const close = (): void => openSheet(null);
  if (sheet === 'people') return <People first="seats" onClose={close} />;
  if (sheet === 'join') return <People first="join" onClose={close} />;
  if (sheet === 'names') return <People first="names" onClose={close} />;
  if (sheet === 'sentences') return <Sentences onClose={close} />;
  if (sheet === 'dissent') return <DissentSheet onClose={close} />;
  if (sheet === 'cover') return <Cover onClose={close} />;
  return null;
}
