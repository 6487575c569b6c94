import { button } from '../../e2e/helpers/hands';
import type { Scene, Stage } from './scene';

/** Goes on to a scene; false when this page does not have it. */
export async function play(stage: Stage, { needs, go }: Scene): Promise<boolean> {
  if (needs && !(await button(stage.page, needs).isVisible())) return false;
  await go(stage);
  return true;
}
