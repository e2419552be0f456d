import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Turns } from '../../../src/cli/online/turns.js';

/** Work that notes when it begins and ends. */
function noting() {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string) => async (): Promise<string> => {
    log.push(`${name} begins`);
    running += 1;
    most = Math.max(most, running);
    await sleep(5);
    running -= 1;
    log.push(`${name} ends`);
    return name;
  };
  return { log, work, most: () => most };
}

describe('turns', () => {
  test('of one host come one after another, in order, with a pause between', async () => {
    const { log, work } = noting();
    const pauses: number[] = [];
    const turns = new Turns(2, 1000, async (milliseconds) => pauses.push(milliseconds));
    expect(await Promise.all(['a', 'b', 'c'].map((name) => turns.take('host', work(name))))).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(pauses.map((pause) => pause > 0 && pause <= 1000)).toEqual([true, true]);
  });

  test('of several hosts run side by side, no more than allowed', async () => {
    const { work, most } = noting();
    const turns = new Turns(2, 0);
    const names = Array.from({ length: 9 }, (_, i) => `${i}`);
    await Promise.all(names.map((name) => turns.take(`host ${name}`, work(name))));
    expect(most()).toBe(2);
  });

  test('go on after one that fails', async () => {
    const turns = new Turns(1, 0);
    const failing = turns.take('host', async () => {
      throw new Error('no');
    });
    const next = turns.take('host', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
    expect(await turns.take('other', async () => 'too')).toBe('too');
  });
});
