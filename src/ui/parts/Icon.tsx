const PATHS = {
  undo: 'M8 5 4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-3',
  next: 'm9 5 7 7-7 7',
  back: 'M20 12H5m6-7-7 7 7 7',
  check: 'm4.5 12.5 5 5 10-11',
  up: 'm5 15 7-7 7 7',
  down: 'm5 9 7 7 7-7',
  close: 'M5 5l14 14M19 5 5 19',
  turn: 'M19.5 12a7.5 7.5 0 1 1-2.6-5.7M20 3v4.5h-4.5',
  plus: 'M12 4v16M4 12h16',
  minus: 'M4 12h16',
  pen: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
} as const;

export type IconName = keyof typeof PATHS | 'more';

/** A drawn icon: the fonts have no arrows or ticks. Hidden from screen readers; words stand beside it. */
export function Icon({ name, size = '1.25em' }: { readonly name: IconName; readonly size?: string }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {name === 'more' ? (
        <g fill="currentColor">
          <circle cx="5" cy="12" r="2.2" />
          <circle cx="12" cy="12" r="2.2" />
          <circle cx="19" cy="12" r="2.2" />
        </g>
      ) : (
        <path
          d={PATHS[name]}
          fill="none"
          stroke="currentColor"
          stroke-width="2.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </svg>
  );
}
