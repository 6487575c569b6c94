import { TOOLS } from './names';

/** The whole explanation of the game, as product.md has it. */
export const HELP = {
  title: 'Zo werkt het',
  lines: [
    'Trek een kaart en lees de vraag voor. Iedereen denkt even na, stil, met pen en papier.',
    'Wie trekt, begint. Daarna vertelt ieder iets. Passen mag altijd.',
    'De schrijver maakt er één zin van. Zijn jullie het eens, verschilt het, of weten jullie het nog niet?',
    'Zie je het anders? Zeg "tegenspraak". Jij bepaalt of jouw punt goed is opgeschreven.',
    'Aan het eind kiezen jullie samen een koers, en wie wat doet.',
  ],
  private: 'Alles staat alleen op dit apparaat. Er gaat niets naar internet.',
};

export const READING = {
  title: TOOLS.reading,
  scale: 'Grootte van de letters',
  scales: { 1: 'Gewoon', 1.25: 'Groter', 1.5: 'Nog groter', 2: 'Heel groot' },
  palette: 'Licht of donker',
  palettes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  switches: {
    wide: 'Meer ruimte tussen letters en regels',
    calm: 'Rustig beeld: niets beweegt',
    tide: 'Toon de tijd in het spel: water dat zakt',
  },
};
