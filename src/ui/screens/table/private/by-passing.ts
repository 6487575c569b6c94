import type { Game } from '../../../../rules/game';

/** Whether the picks were given in private, one person after another; otherwise hands were counted. */
export const pickedByPassing = (game: Game): boolean => Object.keys(game.secrets.picks).length > 0;
