/** Why there is no table here. */
export const STATUS = {
  takenTitle: 'Dit spel staat al open',
  taken:
    'Dit gesprek is open in een ander tabblad of venster. Ga daar verder, of sluit het daar en probeer het hier opnieuw. Er is niets verloren.',
  damagedTitle: 'Een deel van dit gesprek is beschadigd',
  damaged:
    'Wat tot de beschadiging werd bewaard, klopt en kun je lezen. Wat daarna kwam, kan de app niet lezen. Er is niets gewist; verder spelen kan niet.',
  readOn: 'Lees wat er staat',
  binnedTitle: 'Dit gesprek ligt in de prullenbak',
  binned:
    'Er is niets verloren. Zet het terug om het te lezen of verder te spelen. Dat doe je in Terugkijken.',
  toBin: 'Naar Terugkijken',
  unreadableTitle: 'Dit gesprek kan nu niet open',
  again: 'Probeer opnieuw',
};
