import type { ComponentChildren } from 'preact';
import type { Deck } from '../../../decks/types';
import type { Summary } from '../../../print/protocol';
import type { CardSizeId } from '../../../print/sizes';
import type { PrintSpec } from '../../../print/spec';
import { TextField } from '../../parts/TextField';
import type { ScreenDrafts } from '../../useDrafts';
import { Select } from '../../parts/Select';
import { NumberField, Tick } from './Fields';
import { offsetField, PRINTER_FIELD, readOffset, writeOffset } from './offsets';
import { PRINT } from './text';
import type { Kit } from './use-printer';
import { WhichCards } from './WhichCards';

interface SettingsProps {
  readonly deck: Deck;
  readonly kit: Kit;
  readonly spec: PrintSpec;
  readonly summary: Summary | null;
  readonly drafts: ScreenDrafts;
  readonly onChange: (changed: Partial<PrintSpec>) => void;
  readonly children?: ComponentChildren;
}

/** All that can be chosen beyond a preset; most people never open it. */
export function Settings(props: SettingsProps) {
  const { spec, kit, onChange, children } = props;
  return (
    <details class="print__more">
      <summary class="link">{PRINT.more}</summary>
      <div class="print__knobs">
        {spec.form === 'cards' && <CardKnobs {...props} />}
        {spec.form === 'poster' && (
          <Select
            label={PRINT.poster}
            options={named(PRINT.posters)}
            value={spec.poster}
            onChange={(poster) => onChange({ poster })}
          />
        )}
        <Select
          label={PRINT.ink}
          options={kit.INKS.map((value) => ({ value, label: PRINT.inks[value] }))}
          value={spec.ink}
          onChange={(ink) => onChange({ ink })}
        />
        {(spec.form === 'cards' || spec.form === 'calibration') && <PrinterKnobs {...props} />}
        {children}
      </div>
    </details>
  );
}

function CardKnobs({ deck, kit, spec, summary, onChange }: SettingsProps) {
  const sizes = Object.keys(kit.CARD_SIZES) as CardSizeId[];
  const onPaper = spec.sheet !== 'card';
  return (
    <>
      <WhichCards
        deck={deck}
        value={spec.cards}
        onChange={(cards) =>
          // Blanks alone, and none of them, would be nothing: a sheet full is where most begin.
          onChange({
            cards,
            ...(cards.kind === 'none' && spec.blanks === 0 ? { blanks: summary?.perSheet ?? 9 } : {}),
          })
        }
      />
      <NumberField
        label={PRINT.copies}
        least={1}
        most={20}
        value={spec.copies}
        onChange={(copies) => onChange({ copies })}
      />
      <NumberField
        label={PRINT.blanks}
        least={0}
        most={54}
        value={spec.blanks}
        onChange={(blanks) => onChange({ blanks })}
      />
      <Select
        label={PRINT.size}
        options={sizes.map((value) => ({ value, label: PRINT.sizes[value] }))}
        value={spec.card}
        onChange={(card) => onChange({ card, startSlot: 1 })}
      />
      <Select
        label={PRINT.paper}
        options={named(PRINT.papers)}
        value={spec.sheet}
        onChange={(sheet) => onChange({ sheet, startSlot: 1 })}
      />
      {onPaper && (
        <>
          <Select
            label={PRINT.orientation}
            options={named(PRINT.orientations)}
            value={spec.orientation}
            onChange={(orientation) => onChange({ orientation, startSlot: 1 })}
          />
          <NumberField
            label={PRINT.startSlot}
            hint={PRINT.startSlotHint}
            least={1}
            most={Math.max(1, summary?.perSheet ?? 9)}
            value={spec.startSlot}
            onChange={(startSlot) => onChange({ startSlot })}
          />
          <Tick label={PRINT.marks} checked={spec.marks} onChange={(marks) => onChange({ marks })} />
        </>
      )}
      <Select
        label={PRINT.backs}
        options={kit.BACKS.filter((value) => onPaper || value !== 'fold').map((value) => ({
          value,
          label: PRINT.backKinds[value],
        }))}
        value={spec.backs}
        onChange={(backs) => onChange({ backs, startSlot: 1 })}
      />
      {spec.backs === 'separate' && (
        <Select
          label={PRINT.side}
          options={named(PRINT.sides)}
          value={spec.side}
          onChange={(side) => onChange({ side })}
        />
      )}
      <Select
        label={PRINT.colours}
        options={named(PRINT.colourKinds)}
        value={spec.press ? 'press' : 'screen'}
        onChange={(kind) => onChange({ press: kind === 'press' })}
      />
      {spec.press && (
        <Tick
          label={PRINT.outlines}
          checked={spec.outlines}
          onChange={(outlines) => onChange({ outlines })}
        />
      )}
    </>
  );
}

/** What belongs to a printer and stays with its name. */
function PrinterKnobs({ spec, drafts, onChange }: SettingsProps) {
  const printer = drafts.values[PRINTER_FIELD] ?? '';
  const move = (offset: PrintSpec['offset']): void => {
    drafts.write(offsetField(printer), writeOffset(offset));
    onChange({ offset });
  };
  return (
    <>
      <Select
        label={PRINT.edge}
        options={named(PRINT.edges)}
        value={spec.duplex}
        onChange={(duplex) => onChange({ duplex })}
      />
      <TextField
        label={PRINT.printer}
        hint={PRINT.printerHint}
        limit={40}
        value={printer}
        onInput={(name) => {
          drafts.write(PRINTER_FIELD, name);
          onChange({ offset: readOffset({ ...drafts.values, [PRINTER_FIELD]: name }) });
        }}
      />
      <NumberField
        label={PRINT.offsetX}
        hint={PRINT.offsetHint}
        least={-10}
        most={10}
        step={0.1}
        value={spec.offset.x}
        onChange={(x) => move({ ...spec.offset, x })}
      />
      <NumberField
        label={PRINT.offsetY}
        least={-10}
        most={10}
        step={0.1}
        value={spec.offset.y}
        onChange={(y) => move({ ...spec.offset, y })}
      />
    </>
  );
}

function named<V extends string>(names: Readonly<Record<V, string>>): { value: V; label: string }[] {
  return (Object.keys(names) as V[]).map((value) => ({ value, label: names[value] }));
}
