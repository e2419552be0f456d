import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ruleAnswer } from '../publish/explain/rule-answer.js';
import { ruleIndex } from '../publish/rule-index.js';
import { rulePage } from '../publish/rule-page.js';
import { standardOfSchemas } from './standard.js';

const folder = 'docs/reference/rules';

/** A page of every rule and their index, as `[file from the root, Markdown]`. */
export function rulePages(): readonly [string, string][] {
  const standard = standardOfSchemas();
  return [
    ...standard.rules.map((rule): [string, string] => [
      `${folder}/${rule.id}.md`,
      rulePage(ruleAnswer(standard, rule)),
    ]),
    [`${folder}/README.md`, ruleIndex(standard)],
  ];
}

/** Pages that stand there without a rule, from the root. @param pages those there are to be. */
export function strayPages(pages: readonly [string, string][]): readonly string[] {
  if (!existsSync(folder)) return [];
  const known = new Set(pages.map(([file]) => file));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => !known.has(file));
}
