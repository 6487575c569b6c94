import { useState } from 'preact/hooks';
import { useEdges } from './edges';

/** A file for the person. */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export interface HandOver {
  /** A file that is ready and waits for a tap. */
  readonly waiting: HandedFile | null;
  /** Gives a file right away; to be called in a tap. */
  give(file: HandedFile): void;
  /** Gives a file that took time to make. The share sheet opens only right after a tap, so there it waits for one. */
  offer(file: HandedFile): void;
  /** Nothing waits any more. */
  clear(): void;
}

/** How a file reaches the person: by the share sheet where there is one, else as a download. */
export function useHandOver(): HandOver {
  const { saveFile, sharesFiles } = useEdges();
  const [waiting, setWaiting] = useState<HandedFile | null>(null);
  const give = ({ name, type, content }: HandedFile): void => saveFile(name, type, content);
  return {
    waiting,
    give,
    offer(file) {
      if (sharesFiles(file.type)) setWaiting(file);
      else give(file);
    },
    clear: () => setWaiting(null),
  };
}
