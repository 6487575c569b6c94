import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon';
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
  const copied = shared === 'copied';
  useEffect(() => {
    if (shared === 'none') field.current?.select();
  }, [shared]);
  return (
    <div class="share">
      <button type="button" class="button" onClick={() => void shareLink(url, title).then(setShared)}>
        {/* Both labels keep their room, so that nothing jumps when one takes the place of the other. */}
        <span class="share__label" aria-hidden={copied || undefined}>
          {label}
        </span>
        <span class="share__label" aria-hidden={copied ? undefined : true}>
          <Icon name="check" />
          {CARD.copied}
        </span>
      </button>
      <output class="sr-only">{copied ? CARD.copiedStatus : ''}</output>
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
