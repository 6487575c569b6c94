import { useMemo } from 'preact/hooks';
import { describeSpeelveld } from '../../../speelveld/describe';
import { drawSpeelveld } from '../../../speelveld/draw';
import type { FormKind, SpeelveldForm } from '../../../speelveld/form';
import { plannedCards } from '../../../speelveld/layout/metrics';
import type { SpeelveldInput } from '../../../speelveld/types';
import { Lists } from './Lists';
import { Picture } from './Picture';
import { Spots } from './Spots';
import { textScale } from './text-scale';
import { type Size, useSize } from './useSize';
import './speelveld.css';

export interface SpeelveldProps {
  readonly input: SpeelveldInput;
  /** `auto` takes the phone form in a narrow container. Default `auto`. */
  readonly form?: 'auto' | 'table' | 'phone' | 'thumbnail';
  /**
   * What is drawn as lists for a screen reader. Default true: all of it. A thumbnail in a list of sessions may leave them
   * out; `course` is for a screen that says the rest itself, so that nothing is heard twice.
   */
  readonly showList?: boolean | 'course';
  /** Replaces the summary sentence as the name of the picture. */
  readonly label?: string;
  /** A card was tapped, by its place in the order of play. Without it the picture is only looked at. */
  readonly onCard?: (nth: number) => void;
  /** Room for cards laid aside. Default true. */
  readonly bank?: boolean;
  /** *Hier begin ik* and *dit schuurt* as pills. Default true. */
  readonly picks?: boolean;
}

/** With more cards, or larger letters, a chart has to be longer. */
const MANY = 9;
/** Narrower than this the axes are swapped, px. */
const NARROW = 700;
const USUAL: Readonly<Record<FormKind, Size>> = {
  table: { width: 1180, height: 620 },
  phone: { width: 366, height: 632 },
  thumbnail: { width: 280, height: 164 },
  a4: { width: 714, height: 339 },
};

function kindFor(asked: NonNullable<SpeelveldProps['form']>, size: Size | null | undefined): FormKind {
  if (asked !== 'auto') return asked;
  return size && size.width < NARROW ? 'phone' : 'table';
}

/** The speelveld: the played cards, the course through them, and the same as a list. */
export function Speelveld({
  input,
  form = 'auto',
  showList = true,
  label,
  onCard,
  bank = true,
  picks = true,
}: SpeelveldProps) {
  const [ref, size] = useSize<HTMLDivElement>();
  const kind = kindFor(form, size);
  const { width, height } = size ?? USUAL[kind];
  const isMany = plannedCards(input) > MANY;
  const text = textScale();
  const words = useMemo(() => describeSpeelveld(input), [input]);
  const isSeen = size !== undefined;
  const picture = useMemo(() => {
    // Before the size is known a drawing would be thrown away: that costs as much as the real one.
    if (!isSeen) return null;
    const wish: SpeelveldForm = { kind, width, height, bank, picks, text };
    return drawSpeelveld(input, wish);
  }, [isSeen, input, kind, width, height, bank, picks, text]);
  return (
    <div class={`speelveld is-${kind}${isMany ? ' is-many' : ''}${text > 1.2 ? ' is-large' : ''}`}>
      <div class="speelveld-frame" ref={ref}>
        {picture && <Picture picture={picture} label={label ?? words.summary} />}
        {picture && onCard && (
          <Spots picture={picture} titleOf={(nth) => input.played[nth]?.title ?? ''} onCard={onCard} />
        )}
      </div>
      {showList && <Lists words={words} courseOnly={showList === 'course'} />}
    </div>
  );
}
