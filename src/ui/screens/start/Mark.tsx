/** The app's mark: a course over depth rings. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--diepte)" stroke-width="2.6">
        <circle cx="32" cy="32" r="30" />
        <circle cx="32" cy="32" r="20" />
      </g>
      <path
        d="M6 46C20 44 18 26 32 26S44 30 58 10"
        fill="none"
        stroke="var(--inkt)"
        stroke-width="5"
        stroke-linecap="round"
      />
      <circle cx="32" cy="27" r="8" fill="var(--papier)" stroke="var(--inkt)" stroke-width="4" />
    </svg>
  );
}
