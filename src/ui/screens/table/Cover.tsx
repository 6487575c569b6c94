import { useLayoutEffect, useRef } from 'preact/hooks';
import { COVER, TABLE } from './text';
import './cover.css';

/** *Scherm afdekken*: hides the talk from who passes by, the name of the page too. It is no lock, and says so. */
export function Cover({ onClose }: { readonly onClose: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    const { title } = document;
    document.title = TABLE.title;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      document.title = title;
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="cover"
      aria-labelledby="cover-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="cover-title">{COVER.title}</h2>
      <p>{COVER.text}</p>
      <button type="button" class="button button--main button--large" onClick={onClose}>
        {COVER.off}
      </button>
      <p class="quiet">{COVER.noLock}</p>
    </dialog>
  );
}
