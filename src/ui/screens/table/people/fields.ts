/** Names of the fields whose text is kept as a draft. */
export const PERSON_FIELDS = {
  name: (id: string): string => `person-name-${id}`,
  about: (id: string): string => `person-about-${id}`,
  join: { name: 'join-name', about: 'join-about', seat: 'join-seat' },
} as const;
