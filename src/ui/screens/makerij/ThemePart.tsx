import { useId, useState } from 'preact/hooks';
import { addQuestion, changeTheme, removeTheme } from '../../../decks/own/change';
import type { OwnDeck } from '../../../decks/own/types';
import { LIMITS } from '../../../decks/parse/limits';
import { COLOURS, DEPTHS, SHAPES, type Theme } from '../../../decks/types';
import { Choice } from '../../parts/Choice';
import { SuitShape } from '../../parts/signs';
import { TextField } from '../../parts/TextField';
import { CardRows } from './CardRows';
import { BENCH, LOOKS } from './text';
import type { Bench } from './use-workbench';

interface ThemePartProps {
  readonly bench: Bench;
  readonly theme: Theme;
  readonly onAdd: (made: { readonly own: OwnDeck; readonly card: string }) => void;
  readonly onMoved: (said: string, focus: string) => void;
}

/** One theme: how it looks, and its cards. */
export function ThemePart({ bench, theme, onAdd, onMoved }: ThemePartProps) {
  const { own } = bench;
  const { themes } = own.deck;
  const [open, setOpen] = useState(false);
  const form = useId();
  const name = theme.name.trim() || BENCH.theme(themes.indexOf(theme) + 1);
  return (
    <section class="sheet make__group" data-suit={theme.colour}>
      <h2 class="make__suit user-text">
        <SuitShape shape={theme.shape} />
        {name}
      </h2>
      <p>
        <button
          type="button"
          class="button button--small"
          aria-label={BENCH.changeThemeOf(name)}
          aria-expanded={open}
          aria-controls={form}
          onClick={() => setOpen(!open)}
        >
          {BENCH.changeTheme}
        </button>
      </p>
      <div id={form} hidden={!open}>
        {open && <ThemeForm bench={bench} theme={theme} />}
      </div>
      <CardRows bench={bench} group={theme.id} onMoved={onMoved} />
      <div class="actions">
        {DEPTHS.map((depth, row) => (
          <button
            key={depth}
            type="button"
            class="button button--small"
            aria-label={BENCH.addQuestionTo(row, name)}
            onClick={() => onAdd(addQuestion(own, theme.id, depth, { prompts: BENCH.prompts }))}
          >
            {BENCH.addQuestion(row)}
          </button>
        ))}
      </div>
    </section>
  );
}

function ThemeForm({ bench: { own, edit }, theme }: Pick<ThemePartProps, 'bench' | 'theme'>) {
  const { id } = theme;
  return (
    <div class="make__theme">
      <TextField
        label={BENCH.themeName}
        value={theme.name}
        limit={LIMITS.themeName}
        onInput={(text) => edit(changeTheme(own, id, { name: text }), `name ${id}`)}
      />
      <TextField
        label={BENCH.themeAbout}
        value={theme.about}
        limit={LIMITS.about}
        onInput={(text) => edit(changeTheme(own, id, { about: text }), `about ${id}`)}
      />
      <Choice
        legend={BENCH.shape}
        name={`shape ${id}`}
        columns={6}
        options={SHAPES.map((shape) => ({
          value: shape,
          label: (
            <span class="make__look">
              <SuitShape shape={shape} />
              <span class="sr-only">{LOOKS.shapes[shape]}</span>
            </span>
          ),
        }))}
        value={theme.shape}
        onChange={(shape) => edit(changeTheme(own, id, { shape }))}
      />
      <Choice
        legend={BENCH.colour}
        name={`colour ${id}`}
        columns={3}
        options={COLOURS.map((colour) => ({
          value: colour,
          label: (
            <span class="make__look" data-suit={colour}>
              <span class="make__colour" />
              {LOOKS.colours[colour]}
            </span>
          ),
        }))}
        value={theme.colour}
        onChange={(colour) => edit(changeTheme(own, id, { colour }))}
      />
      {own.deck.themes.length > LIMITS.themes.least && (
        <p>
          <button type="button" class="button button--small" onClick={() => edit(removeTheme(own, id))}>
            {BENCH.removeTheme}
          </button>
        </p>
      )}
    </div>
  );
}
