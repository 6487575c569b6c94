import { Dialog } from '../dialog/Dialog';
import { HELP } from './text';

/** The game in five lines: enough to play without a manual. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={HELP.title} onClose={onClose}>
      <ol class="help-lines">
        {HELP.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="quiet">{HELP.private}</p>
    </Dialog>
  );
}
