import './tide.css';

interface WaterProps {
  /** From 1 (full) to 0; null while time is not shown. */
  readonly level: number | null;
  /** Text stands on the water: no lines under it. */
  readonly calm: boolean;
}

/** The water behind the cards: time that falls. Decoration. */
export function Water({ level, calm }: WaterProps) {
  return (
    <div class="water" data-calm={calm || undefined} aria-hidden="true">
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
