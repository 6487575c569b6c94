/** Names for the strings that identify things, so that a signature says which one it wants. */
export type PersonId = string;
export type SeatId = string;
export type CardId = string;
export type ThemeId = string;
export type AgreementId = string;
export type DissentId = string;
