import { readFile, stat } from 'node:fs/promises';
import type { Baseline } from '../compare/baseline.js';
import { BaselineError } from '../compare/baseline-error.js';
import { readBaseline } from '../compare/read-baseline.js';
import type { Say } from '../findings/say.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

/** Largest file read, in bytes: some hundreds of thousands of findings. */
const largest = 256 * 1024 * 1024;

/**
 * Reads the report `--baseline` names.
 * @throws {UsageError} where there is none that can be compared with.
 */
export async function readBaselineFile(file: string, say: Say): Promise<Baseline> {
  const refuse = (why: string): never => {
    throw new UsageError(`--baseline${say('：', ': ')}${why}`);
  };
  const refuseFile = (zh: string, en: string): never => refuse(`${file}${say(`：${zh}`, `: ${en}`)}`);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > largest)
      refuseFile(
        `有 ${Math.ceil(size / 1024 / 1024)} MB，超过 ${largest / 1024 / 1024} MB；请给出检查（check）另存的报告，数据很多的按单位分开检查`,
        `larger than ${largest / 1024 / 1024} MB; give the report of a check, and check large data in parts`,
      );
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return refuse(`${file}${say('：', ': ')}${whyNot(error, say)}`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseFile(
      '不是 UTF-8 的文本，不是检查的报告；请给出 lucheng check 用 -o 另存的 .json 或 .ndjson 报告',
      'not a text in UTF-8; give a report that lucheng check has saved as .json or .ndjson',
    );
  }
  try {
    return readBaseline(text, file);
  } catch (error) {
    if (error instanceof BaselineError) return refuse(say(error.words.zh, error.words.en));
    throw error;
  }
}
