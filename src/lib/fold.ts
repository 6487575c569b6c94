/** A text as it is compared: no accents, no capitals, apostrophes alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/[’‘`]/gu, "'");
}
