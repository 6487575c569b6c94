import type { ComponentChildren } from 'preact';
import { Dialog } from '../dialog/Dialog';
import { HELP } from './text';
import './sheets.css';

interface HelpProps {
  /** What there is to say of the screen itself. */
  readonly here: ComponentChildren;
  readonly onClose: () => void;
}

/** The game in five lines: enough to play without a manual. */
export function Help({ here, onClose }: HelpProps) {
  return (
    <Dialog title={HELP.title} onClose={onClose}>
      <ol class="help-lines">
        {HELP.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {here}
      <p class="quiet">{HELP.private}</p>
    </Dialog>
  );
}
