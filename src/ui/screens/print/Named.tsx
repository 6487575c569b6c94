/** A choice with a line about it. */
export function Named({ title, about }: { readonly title: string; readonly about: string }) {
  return (
    <span class="choice__lines">
      <strong>{title}</strong> <span>{about}</span>
    </span>
  );
}
