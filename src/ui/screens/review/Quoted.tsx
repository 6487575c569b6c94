import { REVIEW } from './text';

interface QuotedProps {
  readonly label: string;
  readonly text: string;
}

/** Words of people, under what they are. */
export function Quoted({ label, text }: QuotedProps) {
  return (
    <div class="review__quoted">
      <p class="quiet">{label}</p>
      <p class="user-text" dir="auto">
        {text}
      </p>
    </div>
  );
}

/** The koers as it was, if there was one. */
export function OldKoers({ koers }: { readonly koers: string | null }) {
  return koers ? (
    <div class="review__quoted">
      <p class="quiet">{REVIEW.koersThen}</p>
      <p class="koers__sentence user-text" dir="auto">
        {koers}
      </p>
    </div>
  ) : (
    <p class="quiet">{REVIEW.noKoersThen}</p>
  );
}
