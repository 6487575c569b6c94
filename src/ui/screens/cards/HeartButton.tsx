import { Heart } from './signs';
import { CARDS } from './text';

interface HeartButtonProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  /** The card it belongs to, where several lie together; then only the heart is drawn. */
  readonly title?: string;
}

/** Makes a card a favourite, or not. */
export function HeartButton({ pressed, onPress, title }: HeartButtonProps) {
  return (
    <button
      type="button"
      class={title === undefined ? 'button' : 'heart-button'}
      aria-pressed={pressed}
      aria-label={title === undefined ? undefined : CARDS.favouriteOf(title)}
      onClick={onPress}
    >
      <Heart full={pressed} />
      {title === undefined && <span class="heart-words">{CARDS.favourite}</span>}
    </button>
  );
}
