import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDirectory } from '../../src/sandbox/store/directory-lock.js';
import { openPostgres } from '../../src/sandbox/store/postgres.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder is one sandbox’s at a time, also within a process', () => {
  const unlock = lockDirectory(path.join(folder, 'a'));
  expect(() => lockDirectory(path.join(folder, 'a'))).toThrow('正被另一个沙箱');
  unlock();
  lockDirectory(path.join(folder, 'a'))();
});

test.each([
  ['a process that is gone', '999999999'],
  ['a process killed while writing', ''],
  ['our own number from a life before', String(process.pid)],
])('the lock of %s is taken over', (_, text) => {
  const locked = path.join(folder, `b${text}`);
  mkdirSync(locked);
  writeFileSync(path.join(locked, 'sandbox.pid'), text);
  lockDirectory(locked)();
});

test('the lock of a living process is not', () => {
  const locked = path.join(folder, 'c');
  mkdirSync(locked);
  writeFileSync(path.join(locked, 'sandbox.pid'), String(process.ppid));
  expect(() => lockDirectory(locked)).toThrow(String(process.ppid));
});

test('a folder that cannot be made is told in words', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => lockDirectory(path.join(folder, 'file', 'x'))).toThrow('写不进去');
});

test('a database server that is not there is told in words', async () => {
  await expect(openPostgres('postgres://127.0.0.1:1/nothing')).rejects.toThrow('连不上数据库');
});
