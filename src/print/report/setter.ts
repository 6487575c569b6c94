/** Sets what people typed: a letter that the fonts lack becomes a mark, and is told. */
import type { Fonts } from '../../pdf/fonts';
import { createSetter, type Setter } from '../forms/setter';
import { inksOf } from '../ink';
import type { Look } from './sheet';
import { clean, missingIn } from '../text/clean';

/** Stands where a letter can't be drawn. */
const INSTEAD = '?';

export interface ReportSetter extends Setter {
  readonly look: Look;
  readonly styles: Look['styles'];
  /** The letters that could not be drawn, each once. */
  readonly missing: ReadonlySet<string>;
  /** The text as it can be set in this cut. */
  settable(text: string, font: keyof Fonts): string;
}

/** A setter that never stops at a letter. */
export function createReportSetter(fonts: Fonts, look: Look): ReportSetter {
  const setter = createSetter(fonts, inksOf('colour'));
  const missing = new Set<string>();
  const settable: ReportSetter['settable'] = (text, font) => {
    const set = clean(text);
    const lacking = new Set(missingIn(set, fonts[font]));
    if (lacking.size === 0) return set;
    for (const letter of lacking) missing.add(letter);
    return [...set].map((letter) => (lacking.has(letter) ? INSTEAD : letter)).join('');
  };
  const block: Setter['block'] = (text, style, ...place) =>
    setter.block(settable(text, style.font), style, ...place);
  return {
    ...setter,
    look,
    styles: look.styles,
    missing,
    settable,
    block,
    tagged: (tag, text, style, ...place) => setter.tagged(tag, settable(text, style.font), style, ...place),
  };
}
