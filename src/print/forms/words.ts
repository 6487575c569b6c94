/** What the forms say. Dutch at B1, as everywhere. */

export const POSTER = {
  name: 'poster',
  title: (deck: string): string => deck,
  about: 'Leg elke kaart op zijn plek.',
  join: 'Vouw of knip hier, en plak het volgende vel ertegenaan.',
};

export const HARVEST = {
  name: 'oogstblad',
  title: 'Oogstblad',
  opgave: 'Onze opgave, in één zin',
  kernen: 'Onze kernen',
  kernenAbout:
    'Eén zin per kaart. Zet een kruis: eens, verschillend of weten we nog niet. Turf wie hier begint en waar het schuurt.',
  card: 'Kaart',
  kern: 'Kern, in één zin',
  stances: ['Eens', 'Verschillend', 'Weten we nog niet'],
  begin: 'Hier begin ik',
  friction: 'Dit schuurt',
  dissent: 'Tegenspraak die blijft staan',
  missed: 'Wie misten we?',
  koers: 'Onze koers',
  koersLines: {
    wat: ['Wij werken aan', 'zodat', 'samen met'],
    other: ['Wij gaan', 'proberen, samen met', 'en merken het aan'],
  },
  agreements: 'Onze afspraken',
  what: 'Wat doen we?',
  who: 'Wie?',
  when: 'Wanneer klaar?',
  lookBack: 'Wij kijken terug op',
  reporter: 'Wie neemt dit blad mee?',
  noNames: 'Schrijf geen namen, adressen of zaken van mensen op.',
};

export const CALIBRATION = {
  name: 'proefblad',
  title: 'Proefblad',
  steps: [
    'Print dit blad dubbelzijdig, op ware grootte (100 %).',
    'Houd het tegen het licht, met deze kant naar je toe.',
    'De lange streep van de achterkant valt over elke schaal. Lees af bij welk getal.',
    'Vul die twee getallen in bij Printen, onder Meer instellingen.',
  ],
  zero: 'Lees je twee keer 0? Dan ligt alles al goed.',
  right: 'Naar rechts (mm)',
  down: 'Naar onder (mm)',
  back: 'Achterkant van het proefblad',
  backAbout: 'Deze strepen hoor je door het papier heen te zien, op de schalen van de voorkant.',
};

export const GUIDE = {
  name: 'gespreksleider',
  title: 'Voor de gespreksleider',
  lead: 'Jij bewaakt de tijd en de rust. De groep doet het gesprek. Je hoeft niets te weten van het onderwerp.',
  before: 'Vooraf',
  beforeItems: [
    'Vier tot acht mensen om één tafel, het liefst uit verschillende organisaties. Meer mensen? Meer tafels.',
    'Leg de kaarten in drie stapels: Verkennen, Verdiepen en Vertalen. Leg de kaarten Tegenspraak open op tafel.',
    'Leg per tafel een oogstblad en een pen neer. Ieder heeft een vel voor zichzelf.',
  ],
  course: 'Het gesprek in minuten',
  phases: [
    {
      name: 'Landen',
      minutes: ['4', '7', '10', '15'],
      about: 'Spreekregels, een rondje, de opgave in één zin.',
    },
    { name: 'Verkennen', minutes: ['8', '14', '20', '28'], about: 'Beurten met kaarten van rij A.' },
    { name: 'Pauze', minutes: ['–', '–', '5', '5'], about: 'Wat viel op?' },
    {
      name: 'Verdiepen',
      minutes: ['7', '16', '25', '32'],
      about: 'Beurten met rij B. Daarna de tegenspraakronde.',
    },
    {
      name: 'Oogst',
      minutes: ['4', '10', '13', '18'],
      about: 'Eén kaart van rij C, samen kiezen, de koerszin.',
    },
    { name: 'Afspraken', minutes: ['3', '6', '9', '12'], about: 'Wie doet wat, en wanneer is het klaar?' },
    {
      name: 'Check-out',
      minutes: ['2', '4', '5', '7'],
      about: 'Een zin voor wie wil. Wanneer kijken we terug?',
    },
  ],
  lengths: ['30', '60', '90', '120'],
  turn: 'Eén beurt',
  turnItems: [
    'Wie aan de beurt is kiest uit twee kaarten en leest voor.',
    'Ieder denkt even na, stil, met pen en papier.',
    'Wie trok, begint. Daarna vertelt ieder iets. Passen mag altijd.',
    'De schrijver maakt er één zin van: de kern. Zijn jullie het eens, verschilt het, of weten jullie het nog niet?',
  ],
  dissent: 'Tegenspraak',
  dissentItems: [
    'Iemand ziet het anders. Vraag eerst: wat klopt er wel aan deze zin?',
    'Wie tegenspreekt, bepaalt of het goed is opgeschreven: verwerkt, of het blijft staan.',
    'Is iedereen het overal over eens? Vraag: wie van buiten zou dit anders zien?',
  ],
  you: 'Wat jij zegt als het stokt',
  youItems: [
    'Het blijft stil: nog een halve minuut, schrijf iets op.',
    'Eén iemand praat veel: wie hebben we nog niet gehoord?',
    'Het wordt vaag: kun je een voorbeeld noemen van vorige week?',
    'Het gaat over een ander: wat zou jij zelf anders doen?',
    'De tijd is om: tijd om te oogsten. Wat nu niet af is, mag open blijven.',
  ],
};

export const LEAFLET = {
  name: 'spelregels en bronnen',
  title: 'Spelregels en bronnen',
  what: 'Wat jullie doen',
  whatText:
    'Jullie praten aan de hand van kaarten over een opgave die van jullie samen is. Er zijn geen punten en er is geen winnaar. Aan het eind ligt er een koers: één zin over waar jullie naartoe gaan, met wie wat doet.',
  rules: 'Zo speel je',
  ruleItems: [
    'Trek een kaart en lees de vraag voor. Iedereen denkt even na, stil, met pen en papier.',
    'Wie trekt, begint. Daarna vertelt ieder iets. Passen mag altijd.',
    'De schrijver maakt er één zin van. Zijn jullie het eens, verschilt het, of weten jullie het nog niet?',
    'Zie je het anders? Zeg “tegenspraak”. Jij bepaalt of jouw punt goed is opgeschreven.',
    'Aan het eind kiezen jullie samen een koers, en wie wat doet.',
  ],
  paper: 'Zo speel je op papier',
  paperItems: [
    'Leg de kaarten in drie stapels, op hun achterkant: Verkennen, Verdiepen en Vertalen.',
    'Leg de kaarten Tegenspraak open op tafel, zodat iedereen erbij kan.',
    'Wie naast de speler zit, is schrijver. Schrijf elke kern op het oogstblad, met de code van de kaart.',
    'Begin met Verkennen, ga daarna naar Verdiepen, en eindig met één kaart van Vertalen.',
    'Kies daarna samen: waar begin ik, en wat schuurt? Maak er de koerszin van.',
  ],
  specials: 'Bijzondere kaarten',
  specialItems: [
    { name: 'Tegenspraak', text: 'Een zin om mee te beginnen als je het anders ziet.' },
    { name: 'Lege stoel', text: 'Geef antwoord als iemand die er niet bij is.' },
    { name: 'Eigen vraag', text: 'Schrijf zelf de vraag die ontbreekt.' },
  ],
  rows: 'De drie rijen',
  recipes: 'Een keuze voor vandaag',
  terms: 'Moeilijke woorden',
  sources: 'Waar elke kaart op steunt',
  about: 'Over deze kaarten',
  license: (license: string): string => `Licentie van de kaarten: ${license}.`,
  page: (page: number, of: number): string => `${page} van ${of}`,
};
