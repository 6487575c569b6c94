/** *Privacy*: what is stored, where, and how to get rid of it. */
export const PRIVACY = {
  title: 'Privacy',
  lead: 'Alles staat alleen op dit apparaat.',
  parts: [
    {
      title: 'Wat er niet gebeurt',
      text: [
        'Er gaat niets van wat jullie schrijven naar internet. Er is geen account, geen server die meeleest en geen teller die bijhoudt wat je doet. Koerskaarten gebruikt geen cookies.',
        'De eerste keer haalt je browser de app op bij de website, en later kijkt hij daar of er een nieuwe versie is. Die website ziet dat, zoals elke website dat ziet. Ze ziet niet wat jullie in de app doen.',
      ],
    },
    {
      title: 'Wat er wordt bewaard',
      text: [
        'In de opslag van deze browser staan jullie gesprekken: het onderwerp, de kaarten, de zinnen en de afspraken. Ook wat je aan het typen bent, je favoriete kaarten en hoe je het scherm wilt zien. Van de gesprekken staat er een tweede kopie naast, voor als de opslag stuk gaat.',
        'Namen hoeven niet. Wie geen naam invult, heet Plek 1, Plek 2. Schrijf niets op over mensen die er niet bij zijn.',
      ],
    },
    {
      title: 'Wie het kan lezen',
      text: [
        'Wie dit apparaat kan ontgrendelen, kan ook lezen wat hier staat. Is het apparaat van iemand anders? Neem je gesprek dan mee als bestand en wis het hier.',
        'Een bestand dat je deelt of download, staat waar jij het neerzet. Daar gaat deze app niet over.',
      ],
    },
    {
      title: 'Hoe je het weghaalt',
      text: [
        'Eén zin: kies Zinnen nalezen en aanpassen, en dan Haal voorgoed weg. Eén gesprek: leg het in Terugkijken in de prullenbak. Na zeven dagen is het gewist, of meteen als je dat kiest. Met Wis dit gesprek hier, onder Meenemen, gaat het in één keer en kijkt de app na of het weg is.',
        'Alles: kies Wis alles in Instellingen. De app kijkt daarna na of er echt niets meer staat.',
      ],
    },
  ],
  settings: 'Naar Instellingen',
};
