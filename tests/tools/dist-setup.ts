/** Tests that read the built site build it first when nobody has. */
import { ensureBuilt } from './built';

export default async function setup(): Promise<void> {
  await ensureBuilt();
}
