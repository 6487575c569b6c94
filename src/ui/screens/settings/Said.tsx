/** What came of it: quietly when it went well, as an alert when it did not. */
export type Outcome = { readonly good: string } | { readonly wrong: string } | null;

export function Said({ outcome }: { readonly outcome: Outcome }) {
  if (outcome && 'wrong' in outcome) {
    return (
      <div class="message message--wrong" role="alert">
        <p>{outcome.wrong}</p>
      </div>
    );
  }
  return <p role="status">{outcome?.good ?? ''}</p>;
}
