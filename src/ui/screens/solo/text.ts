export const SOLO = {
  title: 'Alleen spelen',
  lead: 'Een kwartier voor jezelf: drie kaarten, een koers en één kleine stap.',
  deck: 'Waar wil je over nadenken?',
  subject: 'Om welk onderwerp gaat het? Een paar woorden is genoeg.',
  subjectHint: 'Schrijven mag, hoeft niet.',
  start: 'Begin',
};
