/** What every sheet says. */
export const DIALOG = { close: 'Sluiten' };
