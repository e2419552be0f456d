import { randomUUID } from 'node:crypto';
import { closeSync, openSync, read, rmSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Characters kept before they are written; lines that are fewer never touch a disk. */
const keptCharacters = 256 * 1024;
const readBytes = 64 * 1024;
const readInto = promisify(read);

/**
 * Lines kept on disk rather than in memory until they are read back. The file is readable by its owner only and has no name from
 * the moment it is opened, so that it is gone when the program ends, however it ends.
 */
export class LineFile {
  readonly #folder: string;
  #pending: string[] = [];
  #size = 0;
  #fd: number | undefined;
  #failure: unknown;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Lines taken. */
  get count(): number {
    return this.#count;
  }

  /** Takes a line; where it cannot be kept, reading tells so: what hands lines in must not fail for it. */
  add(line: string): void {
    if (this.#failure !== undefined) return;
    this.#count += 1;
    this.#pending.push(line);
    this.#size += line.length;
    if (this.#size > keptCharacters) this.#flush();
  }

  /** All lines as they came, in pieces. @throws what kept them from being kept. */
  async *pieces(): AsyncGenerator<string> {
    if (this.#fd === undefined && this.#failure === undefined) {
      yield this.#pending.join('');
      return;
    }
    this.#flush();
    if (this.#failure !== undefined) throw this.#failure;
    const decoder = new TextDecoder();
    const buffer = new Uint8Array(readBytes);
    for (let at = 0; ; ) {
      const { bytesRead } = await readInto(this.#fd!, buffer, 0, readBytes, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    this.#pending = [];
  }

  #flush(): void {
    try {
      this.#fd ??= openNameless(this.#folder);
      const bytes = Buffer.from(this.#pending.join(''));
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
    } catch (error) {
      this.#failure ??= error;
    }
    this.#pending = [];
    this.#size = 0;
  }
}

function openNameless(folder: string): number {
  const file = path.join(folder, `.lucheng-${process.pid}-${randomUUID()}.tmp`);
  const fd = openSync(file, 'wx+', 0o600);
  try {
    unlinkSync(file);
  } catch {
    // a system that keeps the names of open files
    process.once('exit', () => rmSync(file, { force: true }));
  }
  return fd;
}
