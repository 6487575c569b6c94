import { useState } from 'preact/hooks';
import type { Role } from '../../../decks/types';
import { Chips } from './Chips';
import type { Face } from './face';
import { CARD, ROLE_NAMES } from './text';

interface LensProps {
  readonly voices: Face['voices'];
  readonly glossary: Readonly<Record<string, string>>;
}

/** *Rolbril*: pick a role, and one extra line shows the question as that person would be asked it. */
export function Lens({ voices, glossary }: LensProps) {
  const [role, setRole] = useState<Role | null>(null);
  const line = voices.find(([name]) => name === role)?.[1];
  return (
    <section class="lens" aria-labelledby="lens">
      <h2 id="lens">{CARD.lens}</h2>
      <p class="quiet">{CARD.lensHint}</p>
      <Chips
        legend={CARD.lens}
        value={role}
        onChange={setRole}
        options={voices.map(([name]) => ({ value: name, label: ROLE_NAMES[name] }))}
      />
      <output>
        {line !== undefined && role !== null && (
          <>
            <span class="lens__line">{line}</span>
            {glossary[role] && (
              <span class="lens__who quiet">{CARD.who(ROLE_NAMES[role], glossary[role])}</span>
            )}
          </>
        )}
      </output>
    </section>
  );
}
