/** The reading order: a tree of tags beside the ink. */
import type { StructureElement, StructureOptions } from 'pdfkit';
import type { Op, PageNode, TagNode } from './display';
import { drawOps, POINTS, type Pen } from './draw';

/** Draws the nodes of a page; what has a tag joins the tree under `parent`. */
export function drawNodes(pen: Pen, parent: StructureElement | null, nodes: readonly PageNode[]): void {
  for (const node of nodes) {
    if (parent === null) drawPlain(pen, node);
    else if (node.tag === 'Artifact') {
      if (node.ops.length === 0) continue;
      pen.pdf.markContent('Artifact', { type: 'Layout' });
      drawOps(pen, node.ops);
      pen.pdf.endMarkedContent();
    } else drawTagged(pen, parent, node);
  }
}

/** Without tags: for profiles that know none. */
function drawPlain(pen: Pen, node: PageNode): void {
  drawOps(pen, node.ops);
  if (node.tag !== 'Artifact') for (const child of node.children) drawPlain(pen, child);
}

function drawTagged(pen: Pen, parent: StructureElement, node: TagNode): void {
  const { pdf } = pen;
  const element = pdf.struct(node.tag, optionsOf(node, pen.outlines));
  parent.add(element);
  if (node.ops.length > 0) {
    const content = pdf.markStructureContent(node.tag);
    drawOps(pen, node.ops);
    pdf.endMarkedContent();
    element.add(content);
  }
  for (const child of node.children) drawTagged(pen, element, child);
  element.end();
}

function optionsOf({ title, alt, box, ops }: TagNode, outlines: boolean): StructureOptions {
  // Outlines are no letters: what they say stands beside them.
  const actual = outlines ? textOf(ops) : '';
  return {
    ...(actual ? { actual } : {}),
    ...(title ? { title } : {}),
    ...(alt ? { alt } : {}),
    ...(box ? { bbox: [box.x, box.y, box.x + box.w, box.y + box.h].map((mm) => mm * POINTS) } : {}),
  };
}

function textOf(ops: readonly Op[]): string {
  return ops
    .map((op) => (op.kind === 'text' ? (op.actual ?? op.text) : op.kind === 'group' ? textOf(op.ops) : ''))
    .join('');
}
