/** *Toegankelijkheid*: the statement of design.md. It claims what the tests show, and says what no test has shown. */
export const ACCESSIBILITY = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen aan tafel moet mee kunnen doen. Hier lees je wat we daarvoor deden, en wat we nog niet weten.',
  parts: [
    {
      title: 'Wat je zelf kunt instellen',
      text: [
        'Tik rechtsboven op Aa, Prettig lezen. Daar maak je de letters groter, tot twee keer zo groot als op je apparaat, zet je het scherm licht of donker en haal je de beweging weg.',
        'Alles werkt met vingers, met een muis en met alleen het toetsenbord. Er is geen geluid nodig en niets verdwijnt vanzelf van het scherm.',
        'Een kleur zegt nooit alleen iets. Er staat altijd een vorm of een woord bij.',
      ],
    },
    {
      title: 'Waaraan we ons houden',
      text: [
        'We volgen de Europese norm EN 301 549. Daarin staan de regels van WCAG 2.2, niveau AA.',
        'Bij elke nieuwe versie kijkt een computer alle schermen en alle stappen van een spel na: licht en donker, op een smal en op een breed scherm. Hij let op kleuren, namen voor schermlezers, grootte van knoppen, ruimere regels en letters die twee keer zo groot zijn. Ook speelt hij een heel spel met alleen het toetsenbord. Hij vindt nu geen fouten.',
      ],
    },
    {
      title: 'Wat we nog niet weten',
      text: [
        'Een computer vindt niet alles. Er is nog geen onderzoek gedaan door een onafhankelijk bureau, en er hebben nog geen mensen met een beperking meegetest.',
        'De schermlezers op telefoons, tablets en computers zijn nog niet zelf geprobeerd. Wel is nagekeken wat de app hun vertelt.',
      ],
    },
    {
      title: 'Wat minder goed gaat',
      text: [
        'Het speelveld is een plaatje. Wat erop staat, staat er ook als lijst bij, voor wie het laat voorlezen.',
        'De pdf’s van de kaarten zijn te lezen met een schermlezer. Kies je bij de drukkerij voor letters als vormen, dan niet meer.',
        'De kaartvragen zijn in eenvoudig Nederlands. Sommige woorden uit het werk zijn lastig. Bij die woorden staat uitleg.',
      ],
    },
    {
      title: 'Lukt iets niet?',
      text: [
        'Vertel het aan degene van wie je de app hebt, of aan de organisatie op wier website je hem opent. Die kan het doorgeven aan de makers. Zeg erbij op welk scherm het was en met welk hulpmiddel.',
        'Een spel gaat ook op papier: print de kaarten, en laat iemand anders de zinnen opschrijven.',
      ],
    },
  ],
  settings: 'Naar Instellingen',
};
