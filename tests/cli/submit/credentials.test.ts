import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCredentials } from '../../../src/cli/submit/credentials.js';
import { addressOf } from '../../../src/cli/submit/open-client.js';
import { sayIn } from '../../../src/findings/say.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-credentials-'));
const read = (text: string): ReturnType<typeof withCredentials> => {
  const file = path.join(folder, 'a.env');
  writeFileSync(file, text);
  return withCredentials(file, { LUCHENG_MODE: 'live', PATH: '/bin' }, sayIn('zh'));
};

describe('a file of credentials', () => {
  test.each([
    ['LUCHENG_TOKEN=a=b', { LUCHENG_TOKEN: 'a=b' }],
    [
      '\ufeff# 凭据\r\n\r\nexport LUCHENG_TOKEN = "甲 乙" \r\nLUCHENG_MODE=sandbox',
      { LUCHENG_TOKEN: '甲 乙', LUCHENG_MODE: 'sandbox' },
    ],
    ["LUCHENG_CLIENT_ID='x'\nLUCHENG_CLIENT_SECRET=", { LUCHENG_CLIENT_ID: 'x', LUCHENG_CLIENT_SECRET: '' }],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual({ LUCHENG_MODE: 'live', PATH: '/bin', ...expected });
  });

  test.each(['LUCHENG_TOKEN=秘密\nPATH=秘密', 'LUCHENG_TOKEN=秘密\n秘密', '{"LUCHENG_TOKEN": "秘密"}'])(
    '%j is refused by the line, without its values',
    async (text) => {
      const told = await read(text).catch(({ message }: Error) => message);
      expect(told).toMatch(/a\.env 第 [12] 行/);
      expect(told).not.toContain('秘密');
    },
  );

  test('gives back every value that was written into it', async () => {
    const value = fc.string({ minLength: 1 }).filter((text) => text === text.trim() && !/[\r\n]|^["']/.test(text));
    await fc.assert(
      fc.asyncProperty(value, value, async (id, secret) => {
        const env = await read(`LUCHENG_CLIENT_ID=${id}\n\nLUCHENG_CLIENT_SECRET="${secret}"\n`);
        expect([env['LUCHENG_CLIENT_ID'], env['LUCHENG_CLIENT_SECRET']]).toEqual([id, secret]);
      }),
    );
  });

  test('of anything is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const told = await read(text).catch((error: Error) => error);
        expect(told instanceof Error ? told.name : 'read').toMatch(/^(UsageError|read)$/);
      }),
    );
  });

  test('that is not there', async () => {
    await expect(withCredentials(path.join(folder, 'b.env'), {}, sayIn('zh'))).rejects.toThrow('找不到');
  });
});

test.each([
  ['https://a.example', 'https://a.example/gi/v1'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/gi/v1'],
  ['https://a.example/gw/gi/v1', 'https://a.example/gw/gi/v1'],
  ['平台', '平台'],
])('the address %s', (given, expected) => expect(addressOf(given)).toBe(expected));
