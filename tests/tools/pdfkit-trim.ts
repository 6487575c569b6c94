/** Takes out of pdfkit, as it is built into the site, what we never reach and no bundler can see is unused. */
import type { Plugin } from 'vite';

interface Cut {
  readonly find: RegExp;
  readonly replacement: string;
  /** How often it stands there; another number means another pdfkit, that has to be looked at. */
  readonly times: number;
}

const CUTS: readonly Cut[] = [
  // Hashes for encryption, made while loading and dropped again.
  { find: /^createHasher\(\(\) => new SHA\w+\(\)\);$/gmu, replacement: '', times: 6 },
  {
    find: /^const (K512|SHA512_K[hl]) = \(\(\)/gmu,
    replacement: 'const $1 = /* @__PURE__ */ (()',
    times: 3,
  },
  {
    find: /^const (SHA512_W_[HL]) = new/gmu,
    replacement: 'const $1 = /* @__PURE__ */ new',
    times: 2,
  },
  {
    find: /^const ((?:SHA(?:224|384|512)|T224|T256)_IV) = Uint32Array/gmu,
    replacement: 'const $1 = /* @__PURE__ */ Uint32Array',
    times: 5,
  },
  // Forms, tables and attachments; and PDF/A, which we write ourselves with a colour space of our own.
  { find: /^mixin\(AcroFormMixin\);$/gmu, replacement: 'mixin({ endAcroForm() {} });', times: 1 },
  { find: /^mixin\(TableMixin\);$/gmu, replacement: 'mixin({ initTables() {} });', times: 1 },
  { find: /^mixin\(AttachmentsMixin\);$/gmu, replacement: '', times: 1 },
  { find: /^mixin\(SubsetMixin\);$/gmu, replacement: 'mixin({ initSubset() {} });', times: 1 },
  { find: /^registerFile\(ICC_PROFILE_PATH, .*\);$/gmu, replacement: '', times: 1 },
];

/**
 * pdfkit's source without those parts.
 * @throws when one of them is not where it was: then a new pdfkit has come, and this list must be read again
 */
export function trimPdfkit(source: string): string {
  let trimmed = source;
  for (const { find, replacement, times } of CUTS) {
    const found = trimmed.match(find)?.length ?? 0;
    if (found !== times) throw new Error(`pdfkit changed: ${String(find)} stands there ${found} times`);
    trimmed = trimmed.replaceAll(find, replacement);
  }
  return trimmed;
}

/** Trims pdfkit on its way into the worker that writes PDFs. */
export function pdfkitTrim(): Plugin {
  return {
    name: 'koers:pdfkit-trim',
    apply: 'build',
    transform: {
      filter: { id: /pdfkit\.browser\.mjs$/u },
      handler: (code) => ({ code: trimPdfkit(code), map: null }),
    },
  };
}
