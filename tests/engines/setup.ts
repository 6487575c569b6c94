/** A screen that nobody sees, for the engine that cannot do without one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The X display. */
    display: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  // With 8 bits a pixel WebKit hangs.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = server.stdio[3];
  if (!told) throw new Error('Xvfb has no way to tell its number.');
  const failed = once(server, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
  });
  const [number] = (await Promise.race([once(told, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  project.provide('display', `:${number.toString().trim()}`);
  return () => void server.kill();
}
