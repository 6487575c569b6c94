import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../rules/refusals';
import { REFUSAL_SENTENCES } from './trouble-text';

/** What is missing, beside where it is missing, and brought into sight. */
export function Message({ text }: { readonly text: string }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => element.current?.scrollIntoView?.({ block: 'center' }), [text]);
  return (
    <div class="message message--wrong" role="alert" ref={element}>
      <p>{text}</p>
    </div>
  );
}

/** Why the rules refused something. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  return <Message text={REFUSAL_SENTENCES[refusal]} />;
}
