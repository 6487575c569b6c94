/** The two files that take time to make. */
import type { Takeable } from '../../../export/files';
import type { Edges } from '../../edges';
import type { HandedFile } from '../../use-hand-over';
import { TAKE } from './text';

/** A file with what is to be said of it. */
export interface Made {
  readonly file: HandedFile;
  readonly note: string;
}

/** A file that can't be made yet, with why in words. */
export class NotYet extends Error {}

/** The verslag as PDF, by the worker that prints. */
export async function makePdf(files: Takeable, { startWorker }: Pick<Edges, 'startWorker'>): Promise<Made> {
  const { makeReport } = await import('../../../print/report/file');
  const { bytes, missing } = await makeReport(files.report, startWorker);
  return {
    file: { name: files.pdfName, type: 'application/pdf', content: bytes },
    note: missing.length > 0 ? TAKE.missing(missing) : '',
  };
}

/** Everything of one session, as a reserve copy holds it. */
export async function makeEverything(
  id: string,
  { everythingName }: Takeable,
  { safe }: Pick<Edges, 'safe'>,
): Promise<Made> {
  const made = await (await safe()).backUp(id);
  if (!made.ok) throw new Error(made.problem);
  if (made.value.sessions === 0) throw new NotYet(TAKE.notStored);
  return { file: { name: everythingName, type: 'application/json', content: made.value.text }, note: '' };
}
