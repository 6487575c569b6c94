import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { shareLink, type Shared } from './share-link';
import { CARD } from './text';

interface ShareLinkProps {
  readonly label: string;
  /** What is shared, for the share sheet. */
  readonly title: string;
  readonly hash: string;
}

/** Shares an address of this app. Where neither a share sheet nor a clipboard will have it, it can be copied by hand. Give it the address as its key. */
export function ShareLink({ label, title, hash }: ShareLinkProps) {
  const [shared, setShared] = useState<Shared | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const url = new URL(hash, location.href).href;
  useEffect(() => {
    if (shared === 'none') field.current?.select();
  }, [shared]);
  return (
    <div class="share">
      <button type="button" class="button" onClick={() => void shareLink(url, title).then(setShared)}>
        {label}
      </button>
      <output>{shared === 'copied' ? CARD.copied : ''}</output>
      {shared === 'none' && (
        <p class="field">
          <label class="field__label" for={id}>
            {CARD.shareField}
          </label>
          <input ref={field} id={id} class="input" readOnly value={url} />
        </p>
      )}
    </div>
  );
}
