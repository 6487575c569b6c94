import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { DIALOG } from './text';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the screen: the native `dialog`, so that focus, Escape and the rest of the page behave. */
export function Dialog({ title, closeLabel = DIALOG.close, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the sheet is out of the page: afterwards nobody knows any more where the focus came from.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog__head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button button--bare button--small" onClick={onClose}>
          <Icon name="close" />
          {closeLabel}
        </button>
      </header>
      <div class="dialog__body">{children}</div>
    </dialog>
  );
}
