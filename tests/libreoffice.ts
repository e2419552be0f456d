import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from 'vitest';

function findSoffice(): string | null {
  const named = process.env['LUCHENG_SOFFICE'];
  if (named !== undefined) return named;
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, 'soffice');
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/** The program, or null where it is not installed. `LUCHENG_SOFFICE` names it where it is not on the path. */
export const soffice: string | null = findSoffice();

/** Milliseconds a conversion may take: seconds where the machine has nothing else to do. */
const patience = 120_000;

/** `describe` for tests that need LibreOffice: they are skipped, and it is said why, where there is none. */
export const describeWithLibreOffice = (name: string, tests: () => void): void => {
  describe.skipIf(soffice === null)(name, { timeout: 3 * patience }, tests);
};
if (soffice === null)
  process.stdout.write(
    'LibreOffice is missing: what needs it is skipped (Debian: libreoffice-calc, fonts-noto-cjk; or LUCHENG_SOFFICE)\n',
  );

let home: string | undefined;
/** A folder of this process, gone when it ends: two runs over one profile would wait for each other. */
function homeFolder(): string {
  if (home === undefined) {
    const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-libreoffice-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    home = folder;
  }
  return home;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Converts a file, one at a time. It is opened without a window, so that what belongs to one is neither read nor written: frozen
 * panes, zoom, the sheet in front.
 * @param to extension, with a filter where more than one writes it: `xlsx`, `pdf`, `csv:"Text - txt - csv (StarCalc)":44,34,76,1`.
 * @returns path of what was written.
 */
export function convert(file: string, to: string, outDir: string): Promise<string> {
  const next = last.then(() => convertNow(file, to, outDir));
  last = next.catch(() => {});
  return next;
}

async function convertNow(file: string, to: string, outDir: string): Promise<string> {
  if (soffice === null) throw new Error('LibreOffice is missing');
  const profile = `-env:UserInstallation=file://${path.join(homeFolder(), 'profile')}`;
  const said = await run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', outDir, file]);
  const out = path.join(outDir, `${path.parse(file).name}.${to.split(':')[0]}`);
  if (!existsSync(out)) throw new Error(`${file} was not converted: ${said}`);
  return out;
}

/** What a command printed; it and what it has started are ended where they take too long. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const take = (bytes: Buffer): void => {
      said += bytes.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => {
      process.kill(-child.pid!, 'SIGKILL');
      said += 'took too long';
    }, patience);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

let counter = 0;

/** A workbook as LibreOffice reads it and writes it again. @param extension of the bytes handed in. */
export async function roundTrip(bytes: Uint8Array, extension = 'xlsx', to = 'xlsx'): Promise<Uint8Array> {
  counter += 1;
  const folder = path.join(homeFolder(), String(counter));
  mkdirSync(path.join(folder, 'out'), { recursive: true });
  const file = path.join(folder, `book.${extension}`);
  writeFileSync(file, bytes);
  return new Uint8Array(readFileSync(await convert(file, to, path.join(folder, 'out'))));
}
