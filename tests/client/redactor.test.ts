import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientCredentials } from '../../src/client/auth/client-credentials.js';
import { appKeyGateway } from '../../src/client/gateway/app-key.js';
import type { Logger } from '../../src/client/options.js';
import { Redactor } from '../../src/client/redactor.js';
import type { Operation } from '../../src/client/transport/operation.js';
import { type Replies, withPlatform } from './platform.js';

const person = '370102191203070006';
const record = {
  counterpartyName: '王甲',
  counterpartyIdNo: person,
  contactPhone: '13900001234',
  legalRepName: '李乙丙',
  联系人: '赵丁',
};
const body = new TextEncoder().encode(JSON.stringify({ entries: [{ revision: 1, record }] }));
const operation: Operation = { method: 'POST', path: '/submissions', effect: 'keyed', key: 'k', body };
const secret = ['made-up-token', 'made-up-secret', person, '王甲', '13900001234', '李乙丙', '赵丁'];

/** Everything of an error a program may write somewhere. */
const written = (error: unknown): string =>
  [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error), (error as Error).stack].join(
    '\n',
  );

const echoes: readonly [name: string, replies: Replies][] = [
  [
    'as a text in JSON',
    (seen) => ({
      status: 400,
      json: { code: 400, message: 'bad request', auth: seen.headers.authorization, received: seen.body },
    }),
  ],
  [
    'in the message',
    (seen) => ({ status: 422, json: { code: 'SCHEMA_INVALID', detail: `${seen.headers.authorization} ${seen.body}` } }),
  ],
  [
    'as members',
    (seen) => ({
      status: 422,
      json: { code: 'RULE_VIOLATION', received: JSON.parse(seen.body), headers: seen.headers },
    }),
  ],
  [
    'in the list of errors',
    (seen) => ({
      status: 422,
      json: { code: 'RULE_VIOLATION', errors: [{ pointer: '/entries/0', message: `${person} ${seen.body}` }] },
    }),
  ],
  [
    'on a page',
    (seen) => ({
      status: 403,
      text: `<html>${seen.headers.authorization} ${seen.headers['x-sign']} ${seen.body}</html>`,
    }),
  ],
  [
    'on a page that is a success',
    (seen) => ({ status: 200, text: `<html>${seen.headers.authorization} ${seen.body}</html>` }),
  ],
  [
    'in a failure within a success',
    (seen) => ({ json: { success: false, message: `不认识 ${seen.body} ${seen.headers.authorization}` } }),
  ],
  ['in an answer of another form', (seen) => ({ json: { echo: seen.body, auth: seen.headers.authorization } })],
  ['on a page of a gateway', (seen) => ({ status: 502, text: `${seen.headers.authorization} ${seen.body}` })],
];

test.each(echoes)('what the platform echoes %s stays out of errors and logs', async (_, replies) => {
  const lines: string[] = [];
  const log = (message: string, facts: object): void => {
    lines.push(message, inspect(facts, { depth: 9 }));
  };
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const own = (seen: Parameters<Exclude<Replies, readonly unknown[]>>[0], n: number) =>
    seen.path === '/oauth/token'
      ? { json: { access_token: 'made-up-token-1' } }
      : (replies as Exclude<Replies, readonly unknown[]>)(seen, n);
  await withPlatform(
    own,
    async ({ transport, platform }) => {
      const error = await transport.send({ ...operation, agreed: () => false }).then(
        () => null,
        (one: unknown) => one,
      );
      expect(error).not.toBeNull();
      const sign = platform.seen.map(({ headers }) => String(headers['x-sign']));
      for (const hidden of [...secret, ...sign]) {
        expect(written(error)).not.toContain(hidden);
        expect(lines.join('\n')).not.toContain(hidden);
        expect(inspect(transport, { depth: 9, showHidden: true })).not.toContain(hidden);
      }
      expect(lines.join('\n')).toContain('/submissions');
    },
    {
      auth: clientCredentials({ clientId: 'unit', clientSecret: 'made-up-secret' }),
      gateway: appKeyGateway({ appKey: 'k', appSecret: 'made-up-secret-2' }),
      logger,
    },
  );
});

test('a number where a page is cut is masked before', async () => {
  for (let before = 178; before < 202; before += 4) {
    const page = { status: 403, text: `<p>${'字'.repeat(before)} ${person} ${'字'.repeat(900)}${person}</p>` };
    await withPlatform([page], async ({ transport }) => {
      const error = await transport.send(operation).then(
        () => null,
        (one: unknown) => one,
      );
      // the random number of a request may have as many digits in a row
      expect(written(error).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')).not.toMatch(/\d{9}/);
    });
  }
});

test('an answer as deep as it likes, and as long', async () => {
  const deep = `{"code":"X","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const long = JSON.stringify({
    code: 'X',
    detail: `${'w'.repeat(300_000)} ${person}`,
    [`${'k'.repeat(300_000)}`]: 'x',
  });
  for (const text of [deep, long]) {
    await withPlatform([{ status: 422, text }], async ({ transport }) => {
      await expect(transport.send(operation)).rejects.toMatchObject({ name: 'ValidationError', code: 'X' });
    });
    await withPlatform([{ text: text.replace('code', 'kode') }], async ({ transport }) => {
      await expect(transport.send({ ...operation, agreed: () => false })).rejects.toMatchObject({
        code: 'ANSWER_NOT_AS_AGREED',
      });
    });
  }
});

describe('a text', () => {
  const redactor = new Redactor();
  redactor.keep('made-up/secret');
  test.each([
    ['a secret', 'x made-up/secret y', 'x *** y'],
    ['a secret in a form', 'x=made-up%2Fsecret', 'x=***'],
    ['a header', 'Authorization: Bearer abcdef.ghi', 'Authorization: ***'],
    ['a bearer token alone', 'token was Bearer abcdefghi', 'token was Bearer ***'],
    ['a member', '{"access_token":"abc123","x":1}', '{"access_token":"***","x":1}'],
    ['a member within a text', '{\\"appSecret\\":\\"abc123\\"}', '{\\"appSecret\\":\\"***\\"}'],
    ['a form', 'client_secret=abc123&x=1', 'client_secret=***&x=1'],
    ['a person’s number', `证件 ${person} 重复`, '证件 370***********0006 重复'],
    ['a telephone', '电话 13900001234', '电话 139****1234'],
    ['nothing to hide', '许可决定日期 2026-03-20 晚于报送日期', '许可决定日期 2026-03-20 晚于报送日期'],
  ])('%s', (_, text, expected) => {
    expect(redactor.text(text)).toBe(expected);
  });

  test('that is cut shows no half of a number', () => {
    for (let before = 3975; before < 4005; before += 1) {
      expect(redactor.text(`${'字'.repeat(before)} ${person}`)).not.toMatch(/\d{9}/);
      expect(redactor.text(`${'字'.repeat(before)} made-up/secret`)).not.toMatch(/made-up/);
    }
  });

  test('never holds a secret, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(redactor.text(`${before}made-up/secret${after}`)).not.toContain('made-up/secret');
      }),
    );
  });
});
