import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from './store-error.js';

/** Lock files of this process: after a restart in a container, a left lock may bear our own number. */
const held = new Set<string>();

/**
 * Takes a folder for this process alone: two embedded databases on the same files would spoil them.
 * A lock that a killed process has left is taken over.
 * @returns what gives the folder back.
 * @throws {StoreError} where a living process has it, or it cannot be written.
 */
export function lockDirectory(directory: string): () => void {
  const file = path.resolve(directory, 'sandbox.pid');
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    for (;;) {
      try {
        writeFileSync(file, String(process.pid), { flag: 'wx' });
        held.add(file);
        return () => {
          held.delete(file);
          rmSync(file, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const holder = Number(readFileSync(file, 'utf8'));
        if (held.has(file) || isAlive(holder)) throw inUse(directory, holder, file);
        rmSync(file, { force: true });
      }
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `数据文件夹「${directory}」写不进去：${(error as Error).message}。请换一个文件夹，或者改它的权限`,
      `The data folder ${directory} cannot be written: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

const inUse = (directory: string, holder: number, file: string): StoreError =>
  new StoreError(
    `数据文件夹「${directory}」正被另一个沙箱（进程 ${holder}）使用，一个文件夹同时只能由一个沙箱用。请先停掉那一个，或者换一个文件夹；确知它已经不在了的，删去文件 ${file}`,
    `The data folder ${directory} is in use by another sandbox (process ${holder}); stop it or delete ${file}`,
  );

function isAlive(pid: number): boolean {
  // never written whole, or our own number from a life before
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
