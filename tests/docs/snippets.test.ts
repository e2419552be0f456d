import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const pages = ['README.md', 'docs/guide/developer.md', 'docs/guide/sandbox.md'];
const snippets = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((found, i) => ({ page, i, code: found[1]! })),
);

describe('snippets of the docs run as they stand', () => {
  test.each(snippets)('$page, number $i', ({ code, page, i }) => {
    const file = `build/snippet-${page.replaceAll('/', '-')}-${i}.mjs`;
    const script = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    }).outputText;
    // within the package its own name leads to what was built, as it does for who has installed it
    writeFileSync(file, script);
    const run = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    rmSync(file);
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/\S/);
    expect(run.stdout).not.toContain('undefined');
  });
});

test('commands the README names exist', () => {
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
  const named = [...pages, 'docs/contributing.md', 'docs/guide/editor.md'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z]+)/g)].map((found) => found[1]!),
  );
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('links between the docs lead somewhere', async () => {
  const { existsSync } = await import('node:fs');
  const path = await import('node:path');
  for (const page of [
    'README.md',
    'docs/architecture.md',
    'docs/contributing.md',
    'docs/guide/one-page.md',
    'docs/guide/steward.md',
    'docs/guide/reports.md',
    'docs/guide/unreadable-files.md',
    'docs/guide/developer.md',
    'docs/guide/client.md',
    'docs/guide/sandbox.md',
    'docs/guide/editor.md',
  ]) {
    for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(path.join(path.dirname(page), target!)), `${page}: ${target}`).toBe(true);
    }
  }
});
