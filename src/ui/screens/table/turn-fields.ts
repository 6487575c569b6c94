import { FIELDS } from '../../../session/undo-drafts';

/** Drafts that belong to one card: a new card begins without them. */
export const TURN_FIELDS: readonly string[] = [FIELDS.kern, FIELDS.stance, 'hint'];
