/** Changes a reserve copy as a forger would: with a sum that is right again. */
import { sumOf } from '../../../src/storage/backup/file';

export type Json = Record<string, unknown>;

export async function changed(text: string, change: (content: Json) => void): Promise<string> {
  const file = JSON.parse(text) as Json;
  const content = file['content'] as Json;
  change(content);
  return JSON.stringify({ ...file, checksum: await sumOf(file['made'], content) });
}
