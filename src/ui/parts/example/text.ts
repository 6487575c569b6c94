export const EXAMPLE = { tag: 'Voorbeeld' };
