/** What can be done with a card on the picture. */
export const SPOTS = {
  open: (title: string): string => `Bekijk: ${title}`,
};

/** Names of the lists that say what the picture shows. */
export const LISTS = {
  course: 'De koers, in volgorde',
  connection: 'Wat dit met elkaar te maken heeft',
  aside: 'Bleef liggen',
  parties: 'Wie misten jullie?',
} as const;
