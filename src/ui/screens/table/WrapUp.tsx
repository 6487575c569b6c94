import { mayWrapUp } from '../../../rules/decide';
import { TABLE } from './text';
import { useTable } from './view';

interface WrapUpProps {
  readonly small?: boolean;
  /** Closes the sheet it stands on. */
  readonly onBegin?: () => void;
}

/** *Rond nu af*: from here to the short harvest. Undo brings everything back. */
export function WrapUp({ small, onBegin }: WrapUpProps) {
  const { game, act } = useTable();
  if (!mayWrapUp(game)) return null;
  return (
    <button
      type="button"
      class={small ? 'button button--small' : 'button'}
      onClick={() => {
        onBegin?.();
        void act({ do: 'wrap-up' });
      }}
    >
      {TABLE.wrapUp}
    </button>
  );
}
