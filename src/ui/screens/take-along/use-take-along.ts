import { useState } from 'preact/hooks';
import type { Takeable, TextFile } from '../../../export/files';
import { useEdges } from '../../edges';
import { useOneAtATime } from '../../hooks';
import { useHandOver, type HandedFile } from '../../use-hand-over';
import { TAKE, type TakeKind } from './text';

/** What is said of the last file that was asked. */
export type Told = { readonly good: string } | { readonly wrong: string } | null;

export interface TakeAlongView {
  /** The kinds that there are now, in the order in which they are shown. */
  readonly kinds: readonly TakeKind[];
  readonly told: Told;
  readonly waiting: HandedFile | null;
  take(kind: TakeKind): void;
  /** Hands over the file that waits; to be called in a tap. */
  share(): void;
}

/** A file that could not be made, with why. */
class NotMade extends Error {}

/** Making files of a session, and handing them over. */
export function useTakeAlong(id: string, files: Takeable): TakeAlongView {
  const { safe, sharesFiles } = useEdges();
  const { waiting, give, offer, clear } = useHandOver();
  const [told, setTold] = useState<Told>(null);

  const ready: Readonly<Partial<Record<TakeKind, TextFile | null>>> = {
    text: files.markdown,
    agreements: files.agreements,
    calendar: files.calendar,
    'harvest-only': files.harvestOnly,
  };
  const handed = ({ name, type }: HandedFile): void =>
    setTold({ good: sharesFiles(type) ? TAKE.shared : TAKE.saved(name) });

  const everything = async (): Promise<HandedFile> => {
    const made = await (await safe()).backUp(id);
    if (!made.ok) throw new Error(made.problem);
    if (made.value.sessions === 0) throw new NotMade(TAKE.notStored);
    return { name: files.everythingName, type: 'application/json', content: made.value.text };
  };
  const make = useOneAtATime(async () => {
    setTold({ good: TAKE.making });
    try {
      const file = await everything();
      offer(file);
      if (sharesFiles(file.type)) setTold({ good: TAKE.shareNow });
      else handed(file);
    } catch (problem) {
      setTold({ wrong: problem instanceof NotMade ? problem.message : TAKE.failed });
    }
  });

  return {
    kinds: (Object.keys(TAKE.kinds) as TakeKind[]).filter((kind) => ready[kind] !== null),
    told,
    waiting,
    take(kind) {
      clear();
      const file = ready[kind];
      if (file) {
        const whole = { name: file.name, type: file.type, content: file.text };
        give(whole);
        handed(whole);
      } else make();
    },
    share() {
      if (!waiting) return;
      give(waiting);
      handed(waiting);
    },
  };
}
