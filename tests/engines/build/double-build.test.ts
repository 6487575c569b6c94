/** Two builds of the same sources, in two places, are the same byte for byte: what is released can be checked. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const LEFT = ['.git', 'dist', 'node_modules', 'tests/out'].map((name) => path.resolve(name));

/** Builds a copy of the sources; gives the hash of every file. */
async function built(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'koers-build-'));
  try {
    await cp('.', folder, { recursive: true, filter: (source) => !LEFT.includes(path.resolve(source)) });
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: folder, env });
    const dist = path.join(folder, 'dist');
    const entries = await readdir(dist, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const hashed = files.map(async (file) => [
      path.relative(dist, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]);
    return Object.fromEntries(await Promise.all(hashed));
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('two builds are the same', async () => {
  const [first, second] = [await built(), await built()];
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
}, 300_000);
