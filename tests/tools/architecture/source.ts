/** A source file as a tree, with what the architecture test wants to know about it. */
import { parseAst } from 'vite';

export interface SourceFile {
  /** Path from the root of the repository, with forward slashes: `src/rules/decide.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface ImportLine {
  readonly line: number;
  readonly from: string;
  readonly kind: 'types' | 'static' | 'lazy';
}

/** A node of the tree; the parser's own types name hundreds of kinds, of which these tests need a few. */
export interface TreeNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every node of a TypeScript file with its parent, in the order of the text. */
export function nodesOf({ path, text }: SourceFile): { node: TreeNode; parent: TreeNode | undefined }[] {
  const found: { node: TreeNode; parent: TreeNode | undefined }[] = [];
  const walk = (value: unknown, parent: TreeNode | undefined): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, parent);
    if (!isNode(value)) return;
    found.push({ node: value, parent });
    for (const child of Object.values(value)) if (typeof child === 'object') walk(child, value);
  };
  walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }).body, undefined);
  return found;
}

/** Everything that a file imports, and how. An import of types alone leaves no code behind. */
export function importsOf(file: SourceFile): ImportLine[] {
  return nodesOf(file).flatMap(({ node }) => {
    const { source } = node;
    if (!isNode(source) || typeof source['value'] !== 'string') return [];
    return [{ line: lineOf(file, node), from: source['value'], kind: kindOf(node) }];
  });
}

/** The line on which a node starts, from 1. */
export function lineOf({ text }: SourceFile, { start }: TreeNode): number {
  return text.slice(0, start).split('\n').length;
}

export function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function kindOf(node: TreeNode): ImportLine['kind'] {
  if (node.type === 'ImportExpression') return 'lazy';
  if (node.type === 'TSImportType') return 'types';
  return node['importKind'] === 'type' || node['exportKind'] === 'type' ? 'types' : 'static';
}
