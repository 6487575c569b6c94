import { HELP_HERE } from './text';

/** What *Hulp* says on the screens with cards, above the rules of the game. */
export function CardsHelp() {
  return (
    <>
      <h3>{HELP_HERE.title}</h3>
      <ul class="help-here">
        {HELP_HERE.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{HELP_HERE.game}</h3>
    </>
  );
}
