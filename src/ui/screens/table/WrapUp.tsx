import { mayWrapUp } from '../../../rules/decide';
import { TABLE } from './text';
import { useTable } from './view';

/** *Rond nu af*: from here to the short harvest. Undo brings everything back. */
export function WrapUp({ small }: { readonly small?: boolean }) {
  const { game, act } = useTable();
  if (!mayWrapUp(game)) return null;
  return (
    <button
      type="button"
      class={small ? 'button button--small' : 'button'}
      onClick={() => void act({ do: 'wrap-up' })}
    >
      {TABLE.wrapUp}
    </button>
  );
}
