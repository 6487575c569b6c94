import './faults.css';

/** What is wrong with a file, a sentence for each fault; nothing when nothing is. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="message message--wrong" role="alert">
      <ul class="faults">
        {faults.map((fault) => (
          <li key={fault} class="user-text">
            {fault}
          </li>
        ))}
      </ul>
    </div>
  );
}
