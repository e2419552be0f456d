import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';
import flags from './chromium-flags.json' with { type: 'json' };

function findChromium(): string | null {
  const file = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return null;
  }
}

/** The browser, or null where it is not installed. `CHROMIUM_PATH` names it where it is elsewhere. */
const program: string | null = findChromium();

/** `describe` for tests that need a browser: they are skipped, and it is said why, where there is none. */
export const describeWithChromium = (name: string, tests: () => void): void => {
  describe.skipIf(program === null)(name, { timeout: 120_000 }, tests);
};
if (program === null)
  process.stdout.write(
    'Chromium is missing: what needs it is skipped (Debian: chromium, fonts-noto-cjk; or CHROMIUM_PATH)\n',
  );

let started: Promise<Browser> | undefined;
const folder: string = mkdtempSync(path.join(tmpdir(), 'lucheng-chromium-'));
afterAll(async () => {
  await (await started)?.close();
  rmSync(folder, { recursive: true, force: true });
});

function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: program!, args: flags });
  return started;
}

/** A page opened from a file, with what it must not do. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses it asked for besides itself; none of them was loaded. */
  readonly requests: readonly string[];
  /** Errors of scripts, and what its policy forbade. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

let counter = 0;

/** Opens a page from a file by a window of its own. @param hash what follows the name of the file in the address. */
export async function openPage(text: string, options: BrowserContextOptions = {}, hash = ''): Promise<OpenPage> {
  counter += 1;
  const file = path.join(folder, `${counter}.html`);
  writeFileSync(file, text);
  const address = pathToFileURL(file).href;
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.split('#')[0] === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(address + hash);
  return { page, requests, errors, close: () => context.close() };
}
