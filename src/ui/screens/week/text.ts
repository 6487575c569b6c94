export const WEEK = {
  title: 'Kaart van de week',
  lead: 'Eén kaart, één antwoord, twee minuten. Over een week, een maand en drie maanden komt de kaart terug.',
  deck: 'Uit welke kaarten?',
  answer: 'Jouw antwoord',
  hint: 'Eén zin is genoeg. Inspreken kan met de microfoon van je toetsenbord.',
  another: 'Andere kaart',
  save: 'Bewaar',
  open: 'Pak de kaart van de week',
};
