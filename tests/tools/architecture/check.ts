/** The rules of architecture.md that a program can hold, over source files. */
import path from 'node:path';
import type { ImportLine, SourceFile, TreeNode } from './source';
import { importsOf, isNode, lineOf, nodesOf } from './source';
import { PACKAGES, PARTS, WITHOUT_BROWSER, permission } from './table';

const MAX_LINES = 300;

const BROWSER: ReadonlySet<string> = new Set(['navigator', 'document', 'window', 'indexedDB']);
const GLOBAL: ReadonlySet<string> = new Set(['globalThis', 'self', 'window']);
const RAW_HTML: ReadonlySet<string> = new Set([
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
]);
const SHORTCUTS: ReadonlySet<string> = new Set(['put', 'add', 'delete', 'clear']);

/** Every breach, as `file:line what and why`. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const part = partOf(file.path);
    const code = /\.tsx?$/.test(file.path);
    return [
      ...tooLong(file),
      ...(code ? [...borders(file, part), ...rawHtml(file)] : []),
      ...(code && WITHOUT_BROWSER.includes(part) ? browserGlobals(file, part) : []),
      ...(code && part === 'storage' ? writeShortcuts(file) : []),
    ];
  });
}

/** `src/ui/screens/Start.tsx` belongs to `ui`, `src/main.tsx` to `main`, `cards/wat.json` to `cards`. */
export function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.\w+$/, '') : top;
}

function tooLong({ path: file, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > MAX_LINES ? [`${file}:${lines} has ${lines} lines; at most ${MAX_LINES}`] : [];
}

function borders(file: SourceFile, part: string): string[] {
  if (!PARTS.includes(part)) return [`${file.path}:1 '${part}' has no row in the table; give it one`];
  return importsOf(file).flatMap((line) => {
    const fault = line.from.startsWith('.') ? relativeFault(file, part, line) : packageFault(part, line);
    return fault === undefined ? [] : [`${file.path}:${line.line} ${fault}`];
  });
}

function relativeFault(file: SourceFile, part: string, { from, kind }: ImportLine): string | undefined {
  const target = path.posix.join(path.posix.dirname(file.path), from.replace(/\?.*$/, ''));
  const to = partOf(target);
  if (to === 'cards') return part === 'decks' ? undefined : `'${part}' may not read cards; only 'decks' does`;
  const may = permission(part, to);
  if (may === 'all') return undefined;
  if (may === 'types') return kind === 'types' ? undefined : `'${part}' may import only types from '${to}'`;
  if (may === 'ports') {
    const port = kind === 'types' && target === `src/${to}/ports`;
    return port ? undefined : `'${part}' may import only the types in '${to}/ports'`;
  }
  if (may === 'lazy') return kind === 'static' ? `'${part}' may import '${to}' only by import()` : undefined;
  return `'${part}' may not import '${to}'`;
}

function packageFault(part: string, { from, kind }: ImportLine): string | undefined {
  const name = from.startsWith('@') ? from.split('/', 2).join('/') : (from.split('/', 1)[0] ?? from);
  const allowed = PACKAGES[name] ?? [];
  return allowed.includes(part) || kind === 'types'
    ? undefined
    : `'${part}' may not import the package '${name}'`;
}

/** A name that the file declares itself (`document` is also a field of a source) is not the browser's. */
function browserGlobals(file: SourceFile, part: string): string[] {
  const nodes = nodesOf(file);
  const own = new Set(nodes.filter(declares).map(({ node }) => node['name']));
  return nodes
    .filter(({ node, parent }) => {
      const name = String(node['name']);
      if (node.type !== 'Identifier' || !BROWSER.has(name)) return false;
      return isProperty(node, parent) ? ofGlobal(parent) : !own.has(name);
    })
    .map(({ node }) => `${file.path}:${lineOf(file, node)} '${part}' may not use '${String(node['name'])}'`);
}

function writeShortcuts(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const { callee } = node;
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return [];
    const method = nameOf(callee['property']);
    if (!SHORTCUTS.has(method) || !/^(?:db|database)$/i.test(nameOf(callee['object']))) return [];
    return [
      `${file.path}:${lineOf(file, node)} db.${method}() cannot ask for strict durability; use commit()`,
    ];
  });
}

function rawHtml(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const name = String(node['name'] ?? node['value']);
    return RAW_HTML.has(name) && /^(?:Identifier|JSXIdentifier|Literal)$/.test(node.type)
      ? [`${file.path}:${lineOf(file, node)} '${name}' makes HTML out of text`]
      : [];
  });
}

/** The last name of an expression: `db`, `this.db` and `(await open()).db` all give `db`. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  return value.type === 'MemberExpression' ? nameOf(value['property']) : String(value['name'] ?? '');
}

function isProperty(node: TreeNode, parent: TreeNode | undefined): boolean {
  if (parent === undefined || parent['computed'] === true) return false;
  return parent['property'] === node || (parent['key'] === node && parent['shorthand'] !== true);
}

function ofGlobal(parent: TreeNode | undefined): boolean {
  return parent?.type === 'MemberExpression' && GLOBAL.has(nameOf(parent['object']));
}

function declares({ node, parent }: { node: TreeNode; parent: TreeNode | undefined }): boolean {
  if (node.type !== 'Identifier' || parent === undefined) return false;
  const params = parent['params'];
  return (
    (Array.isArray(params) && params.includes(node)) ||
    (parent.type === 'VariableDeclarator' && parent['id'] === node) ||
    (parent.type === 'Property' && parent['value'] === node && parent['shorthand'] === true)
  );
}
