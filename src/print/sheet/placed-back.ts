import type { ArtifactNode, Box } from '../../pdf/display';
import { backOf, type Imposition } from '../impose';
import type { PrintSpec } from '../spec';

/** A back where it must lie behind the front in this slot; its tint apart, since it runs over the cut. */
export function placedBack(
  plan: Imposition,
  spec: PrintSpec,
  index: number,
  back: ArtifactNode,
): { tint: ArtifactNode['ops']; drawing: ArtifactNode['ops'] } {
  const slot = plan.slots[index];
  if (!slot) return { tint: [], drawing: [] };
  const { x, y, w, h, turned } = plan.trim ? { ...slot, turned: false } : backOf(plan, slot, spec);
  const [first, ...rest] = back.ops;
  const tinted = first?.kind === 'rect' && first.x < 0;
  const at = turned ? { x: x + w, y: y + h, turn: 180 as const } : { x, y };
  const group = (ops: ArtifactNode['ops']): ArtifactNode['ops'] => [{ kind: 'group', ...at, ops }];
  const tint = tinted && first ? group([first]) : [];
  return {
    // Beyond the fold lies a front.
    tint: plan.fold === undefined ? tint : cutOff(tint, { x: plan.fold, y: 0, w: plan.w, h: plan.h }),
    drawing: group(tinted ? rest : back.ops),
  };
}

function cutOff(ops: ArtifactNode['ops'], clip: Box): ArtifactNode['ops'] {
  return ops.length === 0 ? ops : [{ kind: 'group', x: 0, y: 0, clip, ops }];
}
