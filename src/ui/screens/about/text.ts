/** The documents that the cards got their ideas from, by their full title. */
const SOURCES = [
  {
    id: 'grenzeloos-verzameld',
    title: 'Grenzeloos verzameld. Inkijk in de praktijk van opgavegericht werken',
    by: 'Programma Grenzeloos Samenwerken, Rijksoverheid, april 2022.',
    gave: 'Tien aanbevelingen voor vier rollen, ongeschreven regels, lessen over samenwerken met inwoners, en hoe je goed stopt.',
  },
  {
    id: 'nsob-essay',
    title: 'Grenzeloos samenwerken. Van A naar B, via B',
    by: 'Martijn van der Steen en Jorren Scherpenisse, NSOB, 2020. Ook de aankondiging ervan op de site van de NSOB is gelezen.',
    gave: 'Wat grenzen waard zijn, en drie manieren om anders werken gewoon te maken, van de eigen werkplek tot het openbaar bestuur.',
  },
  {
    id: 'publiek-denken',
    title: 'Grenzeloos samenwerken',
    by: 'Interview met Limke Tukker en Ellen Viergever, Publiek Denken.',
    gave: 'Begin buiten, en kijk voorbij de schotten.',
  },
  {
    id: 'be-informed',
    title: 'Samenwerken is geen estafette',
    by: 'Artikel op de partnerpagina van Be Informed, 18 juli 2013.',
    gave: 'Wat er misgaat als werk alleen wordt doorgegeven, en wat een netwerk vraagt.',
  },
];

export const ABOUT = {
  title: 'Over de kaarten',
  lead: 'Waar ze vandaan komen, wat van ons is en wat je ermee mag.',
  inspired:
    'Koerskaarten is geïnspireerd op het programma Grenzeloos Samenwerken; geen uitgave van de Rijksoverheid.',
  origin:
    'Dat programma van de Rijksoverheid bracht eerder zelf een spel uit dat ook Koerskaarten heet, met twee decks: Wat en #Hoedan. Dit is dat spel niet. Wij kennen de vragen ervan niet, want die zijn niet openbaar. Wat hier op de kaarten staat, is nieuw.',
  makers: 'Wie dit maken',
  makersText:
    'De kaarten en deze app zijn van de makers van Koerskaarten. Dat is een open project; de overheid geeft het niet uit. De makers zien niets van wat jullie doen: alles blijft op je eigen apparaat.',
  makersContact:
    'Er is geen helpdesk. Heb je een vraag of een verbetering? Ga dan naar wie jullie deze app gaf, of naar wie hem op deze site zette.',
  ours: 'Wat van ons is',
  oursText:
    'Elke vraag, elke doorvraag en elke titel is door ons geschreven. Ook de spelregels, de tekeningen en de rol van inwoner zijn van ons. Elke kaart noemt de plek in een bron waar het idee staat; de woorden komen daar niet vandaan.',
  decks: 'De twee decks',
  deck: (questions: number, specials: number): string =>
    `${questions} vragen en ${specials} bijzondere kaarten.`,
  version: (version: string): string => `Versie ${version}.`,
  browse: (title: string): string => `Bekijk de kaarten van ${title}`,
  sources: 'De bronnen',
  sourcesLead: 'Gelezen om de gedachte, niet om de woorden.',
  documents: SOURCES,
  licence: 'Wat je ermee mag',
  licenceCards:
    'De kaarten mag je delen en aanpassen, ook als je er geld mee verdient. Noem dan Koerskaarten, zeg wat je veranderde, en deel jouw versie onder dezelfde licentie: CC BY-\u2060SA\u00a04.0.',
  licenceCode:
    'De programmacode is open: iedereen mag hem gebruiken, bekijken en verbeteren onder de EUPL 1.2.',
  licences: [
    { href: './licences/kaarten.txt', label: 'Licentie van de kaarten' },
    { href: './licences/software.txt', label: 'Programma’s van anderen' },
    { href: './licences/lettertypen.txt', label: 'Lettertypen' },
  ],
  app: (version: string): string => `Koerskaarten, versie ${version}.`,
};
