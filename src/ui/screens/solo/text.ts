export const SOLO = {
  title: 'Alleen spelen',
  lead: 'Een kwartier voor jezelf: drie kaarten, een koers en één kleine stap.',
  deck: 'Met welke kaarten speel je?',
  subject: 'Om welk onderwerp gaat het? Een paar woorden is genoeg.',
  subjectHint: 'Schrijven mag, hoeft niet.',
  start: 'Begin',
};
