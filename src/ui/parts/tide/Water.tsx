import './tide.css';

/** The water behind the cards: time that falls. Decoration; `level` runs from 1 (full) to 0. */
export function Water({ level }: { readonly level: number | null }) {
  return (
    <div class="water" aria-hidden="true">
      {level !== null && (
        <div class="water__body" style={{ transform: `translateY(${(1 - level) * 100}%)` }}>
          <svg class="water__edge" viewBox="0 0 1200 12" preserveAspectRatio="none" focusable="false">
            <path class="water__fill" d="M0 6Q150-3 300 5T600 6T900 5T1200 6V12H0Z" />
            <path class="water__line" d="M0 6Q150-3 300 5T600 6T900 5T1200 6" />
          </svg>
          <div class="water__deep" />
        </div>
      )}
    </div>
  );
}
