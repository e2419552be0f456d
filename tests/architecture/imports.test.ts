import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** Folders of `src` it may import besides itself and `model`; `*` is everything. */
  readonly may: readonly string[];
  /** Modules from outside `src` it may import. */
  readonly outside: readonly RegExp[];
}

const node = /^node:/;
/** The import map; the longest prefix of a file’s path wins. */
const map: Readonly<Record<string, Rule>> = {
  model: { may: [], outside: [] },
  'generated/validators': { may: ['standard'], outside: [] },
  'generated/rules': { may: ['standard', 'rules'], outside: [] },
  'generated/audit': { may: ['standard', 'rules'], outside: [] },
  // bundled into the pages at build time: it runs in browsers
  'reports/html/client': { may: ['reports'], outside: [/^@tanstack\/virtual-core$/, /^fflate$/] },
  'generated/pages': { may: ['page'], outside: [] },
  generated: { may: [], outside: [] },
  page: { may: [], outside: [] },
  standard: { may: ['generated'], outside: [] },
  findings: { may: ['standard', 'generated'], outside: [] },
  // signatures and digests are Node’s
  receipts: { may: [], outside: [/^node:crypto$/] },
  readers: { may: ['findings'], outside: [] },
  mapping: { may: ['standard', 'findings'], outside: [] },
  register: { may: ['standard'], outside: [] },
  coverage: { may: ['standard', 'findings', 'generated', 'register', 'rules'], outside: [] },
  rules: { may: ['standard', 'findings', 'generated', 'register'], outside: [] },
  // packs where nothing may be awaited: a report is written at once
  'reports/html/packed-list.ts': { may: ['reports'], outside: [/^fflate$/] },
  reports: { may: ['standard', 'findings', 'generated', 'page'], outside: [] },
  'check/files.ts': { may: ['check'], outside: [node] },
  publish: { may: ['standard', 'findings', 'generated', 'workbook'], outside: [] },
  workbook: { may: ['standard', 'readers'], outside: [] },
  annotate: { may: ['standard', 'findings', 'readers', 'reports', 'workbook'], outside: [] },
  fix: { may: ['standard', 'findings', 'readers', 'workbook'], outside: [] },
  compare: { may: ['standard', 'findings'], outside: [] },
  check: {
    may: [
      'standard',
      'findings',
      'generated',
      'readers',
      'mapping',
      'register',
      'rules',
      'coverage',
      'compare',
      'reports',
    ],
    outside: [],
  },
  // asks a platform; what is checked before is handed in
  client: { may: ['standard', 'findings', 'generated', 'reports', 'receipts'], outside: [node, /^undici$/] },
  // check → plan → client → report
  submit: {
    may: ['standard', 'findings', 'generated', 'mapping', 'check', 'receipts', 'client'],
    outside: [],
  },
  cli: { may: ['*'], outside: [node, /^yargs(\/|$)/] },
  'cli/patterns.ts': { may: ['*'], outside: [node, /^tinyglobby$/] },
  sdk: { may: ['*'], outside: [] },
  // only here, and only where it is asked for, is the network used
  'cli/online': { may: ['*'], outside: [node, /^undici$/, /^robots-parser$/] },
  // which functions rules may call is told in one place, for the compiler and for the run; rule pages are written by publish
  codegen: { may: ['rules', 'publish'], outside: [node, /^ajv(\/|$)/, /^json-schema-to-typescript$/, /^esbuild$/] },
  'codegen/api': { may: ['codegen'], outside: [node, /^yaml$/, /^openapi-typescript$/, /^typescript$/] },
  'codegen/rules/cel.ts': { may: ['codegen', 'rules'], outside: [/^@marcbachmann\/cel-js$/] },
  // the reference platform: its optional packages are imported when it is started, nowhere else
  sandbox: { may: ['*'], outside: [node, /^hono$/, /^@hono\/node-server(\/|$)/, /^@electric-sql\/pglite$/, /^pg$/] },
  'index.ts': { may: ['*'], outside: [] },
  // the client’s own entry: it needs Node, and the package’s main one does not
  'client.ts': { may: ['*'], outside: [] },
  'sandbox.ts': { may: ['*'], outside: [] },
};

const files = readdirSync('src', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const handWritten = files.filter((file) => !file.startsWith('generated/'));
const textOf = (file: string): string => readFileSync(`src/${file}`, 'utf8');
const importsOf = (file: string): string[] =>
  [
    ...textOf(file).matchAll(/^(?:import|export)\s[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^'$]+)'\)/gm),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');

function ruleOf(file: string): { prefix: string; rule: Rule } {
  const prefix = Object.keys(map)
    .filter((key) => file === key || file.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) throw new Error(`src/${file} is in no folder of the import map`);
  return { prefix, rule: map[prefix]! };
}

const targetOf = (file: string, specifier: string): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).replace(/\.js$/, '.ts');

describe('import map', () => {
  test.each(files.filter((file) => !file.startsWith('generated/validators/')))('src/%s', (file) => {
    const { prefix, rule } = ruleOf(file);
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        expect(
          rule.outside.some((pattern) => pattern.test(specifier)),
          `may not import ${specifier}`,
        ).toBe(true);
        continue;
      }
      const target = targetOf(file, specifier);
      const allowed = [prefix.split('/')[0]!, 'model', ...rule.may];
      expect(
        allowed.includes('*') || allowed.some((folder) => target.startsWith(`${folder}/`)),
        `may not import src/${target}`,
      ).toBe(true);
    }
  });

  test('nothing codegen runs comes from what it writes: that may be older than the schemas', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const specifier of importsOf(file)) if (specifier.startsWith('.')) visit(targetOf(file, specifier));
    };
    visit('codegen/generate.ts');
    const published = [...seen].filter((file) => file.startsWith('publish/'));
    expect(published).not.toEqual([]);
    expect(published.flatMap(importsOf).filter((specifier) => specifier.includes('generated'))).toEqual([]);
  });

  test('no cycles between hand-written files', () => {
    const graph = new Map(
      handWritten.map((file) => [
        file,
        importsOf(file)
          .filter((s) => s.startsWith('.'))
          .map((s) => targetOf(file, s)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, `cycle: ${[...trail, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of handWritten) visit(file, []);
  });
});

describe('conventions', () => {
  const pure = handWritten.filter((file) =>
    /^(model|standard|findings|readers|mapping|register|coverage|rules|reports|publish|workbook|annotate|fix)\//.test(
      file,
    ),
  );
  test.each(pure)('src/%s knows no clock, chance, console or process', (file) => {
    expect(textOf(file)).not.toMatch(/\b(process\.|console\.|Date\.now|Math\.random)/);
  });

  test.each(handWritten)('src/%s is at most 300 lines', (file) => {
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(300);
  });

  test('only entries of the package re-export', () => {
    expect(
      handWritten.filter(
        (file) =>
          !['index.ts', 'client.ts', 'sandbox.ts'].includes(file) && /^export (\*|\{[^}]*\}) from/m.test(textOf(file)),
      ),
    ).toEqual([]);
  });
});
