import type { Mark, SpeelveldPicture } from '../../../speelveld/picture';
import { SPOTS } from './text';
import './spots.css';

interface SpotsProps {
  readonly picture: SpeelveldPicture;
  /** Title of a card, by its place in the order of play. */
  readonly titleOf: (nth: number) => string;
  readonly onCard: (nth: number) => void;
}

/** Over each card of the picture a button, for fingers and for keys: what was said there opens. */
export function Spots({ picture: { width, height, marks }, titleOf, onCard }: SpotsProps) {
  const place = ({ x, y }: Mark) => ({ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` });
  return marks.map((mark) => (
    <button
      key={mark.index}
      type="button"
      class="speelveld-spot"
      style={place(mark)}
      aria-label={SPOTS.open(titleOf(mark.index))}
      onClick={() => onCard(mark.index)}
    />
  ));
}
