import { useState } from 'preact/hooks';
import type { Tide } from '../../../rules/clock';
import type { Phase } from '../../../rules/plan';
import { Dialog } from '../dialog/Dialog';
import { TIDE } from './text';
import './tide.css';

interface GaugeProps {
  readonly tide: Tide;
  readonly phase: Phase;
  readonly onExtend: () => void;
}

/** The gauge the water falls along. No digits unless tapped; nothing turns red, nothing sounds. */
export function Gauge({ tide, phase, onExtend }: GaugeProps) {
  const [open, setOpen] = useState(false);
  return (
    <div class="gauge">
      <button
        type="button"
        class="gauge__staff"
        aria-haspopup="dialog"
        aria-label={TIDE.button}
        title={TIDE.button}
        onClick={() => setOpen(true)}
      >
        <span class="gauge__ruler">
          <span class="gauge__dry" style={{ clipPath: `inset(0 0 ${tide.level * 100}% 0)` }} />
        </span>
        <svg
          class="gauge__mark"
          viewBox="0 0 38 10"
          aria-hidden="true"
          style={{ top: `${(1 - tide.level) * 100}%` }}
        >
          <path
            d="M1 5Q10-1 19 5T37 5"
            fill="none"
            stroke="currentColor"
            stroke-width="2.6"
            stroke-linecap="round"
          />
        </svg>
      </button>
      {open && (
        <Dialog title={TIDE.title} onClose={() => setOpen(false)}>
          <div class="gauge__words">
            <p>{TIDE.phase(phase, tide.phaseLeftMs)}</p>
            <p>{TIDE.whole(tide.leftMs)}</p>
            <p class="quiet">{TIDE.explains}</p>
          </div>
          <button
            type="button"
            class="button"
            onClick={() => {
              onExtend();
              setOpen(false);
            }}
          >
            {TIDE.longer}
          </button>
        </Dialog>
      )}
    </div>
  );
}
