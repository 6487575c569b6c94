/** What a picture is: a name, and how to get there from the picture before. */
import type { Page } from 'playwright-core';
import type { SizeName } from '../browser';

export const THEMES = ['light', 'dark', 'forced', 'large'] as const;
/** `forced` is forced colours; `large` is text at 200 % through the preference. */
export type ThemeName = (typeof THEMES)[number];

/** One page on its way through a chapter. */
export interface Stage {
  readonly page: Page;
  /** Lets so many minutes go by on the clock of the page. */
  readonly later: (minutes: number) => Promise<void>;
}

export interface Scene {
  readonly name: string;
  /** From the scene before this one. */
  readonly go: (stage: Stage) => Promise<void>;
  /** Themes and sizes that picture only a handful of scenes, this one among them. */
  readonly also?: readonly ('beamer' | 'forced' | 'large')[];
  /** A button that only some sizes have; where it is not there, the scene is passed by. */
  readonly needs?: string;
}

/** Scenes that follow each other on one page, in a browser context of their own. */
export interface Chapter {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/** One walk through the chapters: a size, and the themes that are pictured on the way. */
export interface Walk {
  readonly size: SizeName;
  readonly themes: readonly ThemeName[];
}

/** Whether a walk pictures a scene in a theme. */
export function isPictured({ also = [] }: Scene, size: SizeName, theme: ThemeName): boolean {
  if (size === 'beamer' && !also.includes('beamer')) return false;
  return theme === 'light' || theme === 'dark' || also.includes(theme);
}
