import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readState } from '../coverage/state/read-state.js';
import { stateChunks } from '../coverage/state/write-state.js';
import type { Say } from '../findings/say.js';
import type { AuditState } from '../model/audit-state.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/**
 * Reads a state file. @throws {UsageError} where there is no such file; {@link StateError} where it cannot be relied on.
 */
export async function readStateFile(file: string, say: Say): Promise<AuditState> {
  const chunks: string[] = [];
  try {
    for await (const chunk of createReadStream(file, 'utf8')) chunks.push(chunk as string);
  } catch (error) {
    throw new UsageError(`${file}${say('：', ': ')}${whyNot(error, say)}`);
  }
  return readState(chunks, file);
}

/**
 * Writes a state file as a whole or not at all: one that is cut off could not be merged, and it may replace one that was read.
 * @throws {UsageError} where it cannot be written.
 */
export async function writeStateFile(file: string, state: AuditState, say: Say): Promise<void> {
  const draft = `${file}.tmp`;
  try {
    await pipeline(Readable.from(stateChunks(state)), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UsageError(say(`状态没有写入 ${file}：`, `The state was not written to ${file}: `) + whyNot(error, say));
  }
  process.stderr.write(say(`状态已写入 ${file}\n`, `State written to ${file}\n`));
}
