/** How the group stands towards a kern: *eens*, *verschillend*, *weten we nog niet*. */
export const STANCES = ['agree', 'differ', 'unsure'] as const;
export type Stance = (typeof STANCES)[number];
