/** Words that belong to no single screen. */
export const LOADING = {
  failedTitle: 'Dit scherm kon niet laden',
  failed:
    'Er is een stukje van de app niet gevonden. Wat jullie bewaarden staat er nog. Herlaad de pagina, liefst met internet.',
  reload: 'Herlaad',
};
