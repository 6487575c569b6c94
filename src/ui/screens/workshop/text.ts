/** What *Workshop* says: where a facilitator goes from here. */
import { LINKS } from '../../router';

export const WORKSHOP = {
  title: 'Workshop',
  lead: 'Voor wie een gesprek met meer tafels begeleidt.',
  home: 'Workshop',
  parts: [
    {
      title: 'Welke stijl heb jij?',
      text: 'Zestien vragen over hoe je samenwerkt. Daarna maak je gemengde tafels.',
      href: LINKS.workshop('stijl'),
    },
    {
      title: 'Scherm',
      text: 'Een rustig scherm voor de beamer, met één klok voor alle tafels.',
      href: LINKS.workshop('scherm'),
    },
    {
      title: 'Printen',
      text: 'Een kaartspel op papier, met een poster en een oogstblad.',
      href: LINKS.print('wat'),
    },
    {
      title: 'Kaarten maken',
      text: 'Een eigen kaartspel: laat kaarten weg, pas woorden aan of begin leeg.',
      href: LINKS.makerij,
    },
    { title: 'Kaarten', text: 'Kies vooraf welke kaarten bij jullie opgave passen.', href: LINKS.cards },
  ],
} as const;
