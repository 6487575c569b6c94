/**
 * Words that people look for, and what stands on the cards for them. Each line is one subject; a word counts with its
 * endings ("bewoner" also for "bewoners"), so a stem is enough. Without accents, in small letters.
 */
export const SEARCH_WORDS: readonly (readonly string[])[] = [
  'burger bewoner inwoner buurvrouw buurman klant client patient gezin jongere meemaken leeft',
  'wijk buurt straat dorp stad gemeenschap mienskip',
  'vastgelopen vastlopen vastzitten vast liep knelt klem wringt hapert stroef drempel liggen',
  'ruzie conflict botst botsen schuurt wringt spanning spannend oneens gedoe',
  'tegenspraak tegenspreken kritiek kritisch ongezegd',
  'geld budget kosten kost betalen betaalt subsidie financien',
  'baas chef leider leiding leiderschap directeur bestuurder wethouder minister manager top',
  'macht invloed zeggenschap gezag zwaar beslissen beslist',
  'regel wet voorschrift procedure protocol bureaucratie formulier systeem',
  'computer ict automatisering systeem',
  'afspraak afspreken spelregel',
  'fout foutje mislukt misgaan mislukken mis',
  'starten start beginnen begin begint kennismaken kennismaking',
  'stoppen stopt einde eind afronden afsluiten overdragen',
  'terugkijken evalueren evaluatie leren leert les reflectie reflecteren stilstaat',
  'vertrouwen veilig veiligheid eerlijk sfeer durft',
  'toezicht controle controleren inspecteur inspectie toezichthouder bewaakt',
  'samenwerken samenwerking partner partij keten netwerk contacten kent',
  'luisteren luister verhaal stem gehoord',
  'doel resultaat effect beter gelukt succes winst opbrengst',
  'meten cijfer tellen tel monitoren indicator',
  'probleem opgave vraagstuk kwestie',
  'haast snel tijdsdruk spoed tempo',
  'werkdruk drukte moe overbelast bord',
  'gewoonte routine cultuur ongeschreven stille',
  'hulp helpen zorg loket balie',
  'grens grenzen schotten muur hokjes verkokering',
  'hoop hopen droom toekomst beloven verwachting',
  'belang winnen verliezen voordelen lasten nadelen',
  'klacht klagen klaagt boos ontevreden weerstand verzet',
  'voorbeeld voordoen deed',
  'kind kinderen jeugd jongere',
  'nieuw nieuwe nieuwkomer collega',
  'participatie meedoen meebeslissen inspraak meepraten beslissen',
  'trots applaus waardering compliment vieren',
  'taak taken rol functie verantwoordelijk verantwoordelijkheid',
  'besluit besluiten beslissing knopen',
].map((line) => line.split(' '));

/** Words that say nothing about a card; they count only when somebody looks for nothing else. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de het een en of in op met van voor wat wie waar hoe welke wij we ik mij mijn je jij jou jullie ons onze is zijn er aan bij om te dat die dit deze niet geen ook nog maar als dan naar over uit tot zit zitten gaat gaan kan kunnen wil willen moet moeten'.split(
    ' ',
  ),
);
