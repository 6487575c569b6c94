export const NOT_FOUND = {
  page: {
    title: 'Deze pagina is er niet',
    text: 'De link klopt niet, of hij is van een andere versie. Er is niets verloren. Ga terug naar het begin.',
  },
  session: {
    title: 'Dit gesprek is er niet',
    text: 'Op dit apparaat staat geen gesprek onder deze link. Gesprekken staan alleen op het apparaat waarop ze zijn gevoerd.',
  },
  deck: {
    title: 'Dit deck is er niet',
    text: 'Op dit apparaat staat geen deck onder deze link. Kies een deck bij het begin.',
  },
  home: 'Naar het begin',
  lookBack: 'Terugkijken',
};
