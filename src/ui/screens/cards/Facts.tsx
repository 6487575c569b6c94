import type { ComponentChildren } from 'preact';
import type { Face } from './face';
import { TermText } from './TermText';
import { CARD } from './text';

interface FactsProps {
  readonly face: Face;
  readonly glossary: Readonly<Record<string, string>>;
}

/** What a card belongs to, what that means, and where its idea comes from. */
export function Facts({ face: { suit, row, source, id }, glossary }: FactsProps) {
  return (
    <dl class="facts">
      <Fact label={row ? CARD.theme : CARD.kind} name={suit.name} about={suit.about} glossary={glossary} />
      {row && <Fact label={CARD.row} name={row.name} about={row.about} glossary={glossary} />}
      {source && (
        <FactRow label={CARD.source}>
          <p>{source}</p>
        </FactRow>
      )}
      <FactRow label={CARD.code}>
        <p>{id}</p>
      </FactRow>
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly name: string;
  readonly about: string;
  readonly glossary: FactsProps['glossary'];
}

function Fact({ label, name, about, glossary }: FactProps) {
  return (
    <FactRow label={label}>
      <TermText text={name} glossary={glossary}>
        {(words) => <p class="facts__name">{words}</p>}
      </TermText>
      <TermText text={about} glossary={glossary}>
        {(words) => <p>{words}</p>}
      </TermText>
    </FactRow>
  );
}

function FactRow({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
