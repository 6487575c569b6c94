import type { Game } from '../../../../rules/game';
import { KOERS_CLAUSES, type KoersParts } from '../../../../rules/koerszin';
import { TEXT_LIMITS } from '../../../../rules/text';
import { koersOf, voiceOf } from '../../../../rules/voice';
import { TextField } from '../../../parts/TextField';
import { KOERS } from './harvest-text';
import './writing.css';

interface KoersPreviewProps {
  readonly game: Game;
  readonly parts: KoersParts;
}

/** The sentence that the parts make, while they are being written. */
export function KoersPreview({ game, parts }: KoersPreviewProps) {
  const sentence = parts.some((part) => part.trim()) ? koersOf(game, parts) : null;
  return (
    <div class="koers__preview" aria-live="off">
      <p class="quiet">{voiceOf(game) === 'i' ? KOERS.previewSolo : KOERS.preview}</p>
      <p class={sentence ? 'koers__sentence user-text' : 'koers__empty quiet'} dir="auto">
        {sentence ?? KOERS.empty}
      </p>
    </div>
  );
}

interface KoersFieldsProps extends KoersPreviewProps {
  readonly onPart: (part: number, text: string) => void;
}

/** The three short parts of a koerszin. */
export function KoersFields({ game, parts, onPart }: KoersFieldsProps) {
  return KOERS_CLAUSES[game.koersForm][voiceOf(game)].map((clause, index) => (
    <TextField
      key={clause}
      form="lines-one"
      label={clause}
      value={parts[index] ?? ''}
      limit={TEXT_LIMITS.koersPart}
      onInput={(typed) => onPart(index, typed)}
    />
  ));
}

/** The parts that three fields hold. */
export function partsIn(
  drafts: Readonly<Record<string, string>>,
  fields: readonly [string, string, string],
): KoersParts {
  const [first, second, third] = fields;
  return [drafts[first] ?? '', drafts[second] ?? '', drafts[third] ?? ''];
}
