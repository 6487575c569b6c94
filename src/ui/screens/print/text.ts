import type { Summary } from '../../../print/protocol';
import type { CardSizeId } from '../../../print/sizes';
import type { Backs, FormId, InkId, PresetId } from '../../../print/spec';

interface Named {
  readonly title: string;
  readonly about: string;
}

const cards = (count: number): string => (count === 1 ? '1 kaart' : `${count} kaarten`);
const sheets = (count: number): string => (count === 1 ? '1 vel' : `${count} vellen`);
const pages = (count: number): string => (count === 1 ? '1 bladzijde' : `${count} bladzijden`);

export const PRINT = {
  title: 'Printen',
  lead: 'Alles wordt op dit apparaat gemaakt, ook zonder internet.',
  deck: 'Welk deck?',
  form: 'Wat wil je op papier?',
  forms: {
    cards: { title: 'Kaarten', about: 'Om te knippen en mee te spelen.' },
    poster: { title: 'Poster', about: 'Het veld om de kaarten op te leggen.' },
    harvest: { title: 'Oogstblad', about: 'Om op te schrijven wat jullie vinden en afspreken.' },
    guide: { title: 'Gespreksleider', about: 'Het gesprek op één bladzijde.' },
    leaflet: {
      title: 'Spelregels en bronnen',
      about: 'Zo speel je op papier, en waar elke kaart op steunt.',
    },
    calibration: { title: 'Proefblad', about: 'Meet hoe je printer voor en achter op elkaar legt.' },
  } as Readonly<Record<FormId, Named>>,
  preset: 'Hoe ga je printen?',
  presets: {
    duplex: { title: 'Thuis of kantoor, dubbelzijdig', about: 'De printer draait het papier zelf om.' },
    single: { title: 'Enkelzijdig', about: 'Alleen voorkanten. Handig met gekleurd papier.' },
    fold: { title: 'Vouwen en plakken', about: 'Voor- en achterkant naast elkaar op één kant.' },
    press: { title: 'Drukkerij', about: 'Eén kaart per bladzijde, met afloop en drukkleuren.' },
  } as Readonly<Record<PresetId, Named>>,
  more: 'Meer instellingen',
  size: 'Maat van de kaart',
  sizes: {
    poker: 'Speelkaart (63 x 88 mm)',
    tarot: 'Tarot (70 x 120 mm)',
    square: 'Vierkant (70 x 70 mm)',
    a7: 'A7 (74 x 105 mm)',
    a6: 'A6 (105 x 148 mm)',
    large: 'Grote letters (4 op een A4)',
  } as Readonly<Record<CardSizeId, string>>,
  paper: 'Papier',
  papers: { a4: 'A4', a3: 'A3', card: 'Eén kaart per bladzijde' },
  orientation: 'Papier ligt',
  orientations: { auto: 'Zoals het meeste past', portrait: 'Staand', landscape: 'Liggend' },
  backs: 'Achterkanten',
  backKinds: {
    none: 'Geen',
    duplex: 'Dubbelzijdig',
    'back-first': 'Dubbelzijdig, achterkant eerst',
    fold: 'Naast de voorkant, om te vouwen',
    separate: 'In een apart bestand',
  } as Readonly<Record<Backs, string>>,
  side: 'Welk bestand nu?',
  sides: { fronts: 'Voorkanten', backs: 'Achterkanten' },
  edge: 'De printer draait om',
  edges: { long: 'De lange kant', short: 'De korte kant' },
  ink: 'Inkt',
  inks: { colour: 'Kleur', saving: 'Zuinig', grey: 'Zwart-wit' } as Readonly<Record<InkId, string>>,
  marks: 'Snijlijnen in de marge',
  colours: 'Kleuren voor',
  colourKinds: { screen: 'Printer (RGB)', press: 'Drukpers (CMYK)' },
  outlines: 'Letters als vorm, als de drukkerij daarom vraagt',
  which: 'Welke kaarten?',
  all: 'Alle kaarten',
  theme: (name: string): string => `Thema ${name}`,
  recipe: (name: string): string => `Recept ${name}`,
  onlyBlanks: 'Alleen lege kaarten',
  choice: 'Zelf kiezen',
  choose: 'Kies de kaarten',
  copies: 'Hoe vaak elke kaart?',
  blanks: 'Extra lege kaarten',
  startSlot: 'Begin op plek',
  startSlotHint: 'Voor een vel waarvan de eerste plekken al gebruikt zijn.',
  printer: 'Naam van deze printer',
  printerHint: 'Per printer onthoudt dit apparaat hoe ver de achterkant verschuift.',
  offsetX: 'Achterkant naar rechts (mm)',
  offsetY: 'Achterkant naar onder (mm)',
  offsetHint: 'Lees af van het proefblad. Een minteken schuift de andere kant op.',
  poster: 'Papier van de poster',
  posters: { a3: 'Eén A3', a4: 'Twee keer A4, aan elkaar' },

  preview: 'Voorbeeld',
  page: (page: number, of: number): string => `Bladzijde ${page} van ${of}`,
  previous: 'Vorige bladzijde',
  next: 'Volgende bladzijde',
  busyPreview: 'Het voorbeeld wordt getekend.',
  noCards: 'Er zijn geen kaarten gekozen. Kies er een paar, of kies alle kaarten.',
  summary: ({ cardCount, sheetCount, pageCount }: Summary): string =>
    cardCount > 0
      ? `${cards(cardCount)} op ${sheets(sheetCount)}${pageCount > sheetCount ? ', aan twee kanten' : ''}.`
      : `${pages(pageCount)} op ${sheets(sheetCount)}.`,
  hint: 'Print op ware grootte (100\u{A0}%), niet passend gemaakt.',
  pressHint: 'De drukkerij krijgt voor en achter om en om, met 3\u{A0}mm afloop.',
  stops: (count: number): string =>
    count === 1 ? 'Eén kaart kan zo niet geprint worden' : `${count} kaarten kunnen zo niet geprint worden`,
  stopsDeck: 'Dit deck kan zo niet geprint worden',
  leaveOut: 'Laat deze kaarten weg',
  notes: 'Goed om te weten',
  download: 'Download PDF',
  ready: 'De PDF is klaar. Tik nog een keer om hem te delen of te bewaren.',
  share: 'Deel of bewaar de PDF',
  done: 'De PDF is klaar en staat bij je downloads.',
  progress: (done: number, of: number): string => `Bladzijde ${done} van ${of} is klaar.`,
  starting: 'De PDF wordt gemaakt.',
  stop: 'Stop',
  stopped: 'Gestopt. Er is geen bestand gemaakt.',
  failed: 'Dat lukte niet. Je keuzes staan er nog. Probeer het opnieuw, of herlaad de pagina.',
  retry: 'Probeer opnieuw',
  open: 'Open een eigen deck',
  openHint: 'Een deckbestand (JSON) van dit apparaat. Het blijft hier.',
  opened: (title: string, count: number): string => `${title}: ${cards(count)} uit je eigen bestand.`,
  house: 'Terug naar de decks van de app',
};
