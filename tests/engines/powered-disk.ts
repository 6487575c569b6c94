/** A disk of its own for a browser, whose power can be cut: what had not reached the disk is gone. Needs root. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './browsers/start';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }).trim();

export class PoweredDisk {
  readonly #home = mkdtempSync(path.join(tmpdir(), 'koers-disk-'));
  readonly #place = path.join(this.#home, 'mounted');
  #image = path.join(this.#home, 'disk-0.img');
  #device = '';
  #cuts = 0;

  constructor(megabytes: number) {
    mkdirSync(this.#place);
    run('truncate', '-s', `${megabytes}M`, this.#image);
    run('mkfs.ext4', '-q', '-F', '-m', '0', this.#image);
    this.#mount();
    mkdirSync(this.profile);
    run('sync', '-f', this.profile);
  }

  /** Where a browser keeps everything. */
  get profile(): string {
    return path.join(this.#place, 'profile');
  }

  /** Takes all the room that is left. */
  fill(): void {
    for (const block of ['1M', '4k']) {
      try {
        run('dd', 'if=/dev/zero', `of=${this.#ballast}`, `bs=${block}`, 'oflag=append', 'conv=notrunc');
      } catch {
        // It ends when no block fits any more.
      }
      run('sync', '-f', this.#place);
    }
  }

  /** Gives that room back. */
  free(): void {
    rmSync(this.#ballast);
  }

  /** Stops a browser in the middle of what it does, and goes on with what is on the disk at that moment. */
  async cutPower(running: Running): Promise<void> {
    process.kill(-running.group, 'SIGSTOP');
    await pause(60);
    // Only what went past the cache of the system is in the image; mounting the copy replays its journal.
    const copy = path.join(this.#home, `disk-${++this.#cuts}.img`);
    run('cp', '--sparse=always', this.#image, copy);
    await running.kill();
    this.#unmount();
    rmSync(this.#image);
    this.#image = copy;
    this.#mount();
  }

  remove(): void {
    this.#unmount();
    rmSync(this.#home, { recursive: true, force: true });
  }

  get #ballast(): string {
    return path.join(this.#place, 'ballast');
  }

  #mount(): void {
    this.#device = run('losetup', '-f', '--show', this.#image);
    run('mount', this.#device, this.#place);
  }

  #unmount(): void {
    run('umount', '-l', this.#place);
    run('losetup', '-d', this.#device);
  }
}
