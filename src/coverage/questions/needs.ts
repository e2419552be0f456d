import { ruleTexts } from '../../generated/rule-texts.js';
import type { QuestionCheck, QuestionForm, QuestionNeeds } from '../../model/question.js';
import { identity } from '../../rules/accumulators/record-pool.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { valueIn } from '../../standard/group-by.js';
import { itemFields, reportFields } from './carried-check.js';
import { isLate, type OwnedRule, rulesAsked, seenTypes } from './late-rules.js';
import { commitmentFields } from './obliged-check.js';
import { conditionOf } from './words.js';

/** What makes a record and its versions known. */
const always = [...identity.fields, 'operationType'];
type Fields = Map<string, Set<string>>;

/** What facts must hold so that the questions can be answered. */
export async function questionNeeds(questions: readonly QuestionForm[]): Promise<QuestionNeeds> {
  const fields: Fields = new Map();
  const asked: Fields = new Map();
  const found = new Set<string>();
  for (const check of questions.flatMap(({ checks }) => checks)) addCheck(check, fields, asked, found);
  for (const owned of await rulesAsked(questions)) addRule(owned, fields, asked, found);
  for (const type of fields.keys()) note(fields, type, always);
  return { fields: sorted(fields), asked: sorted(asked), found: [...found].sort() };
}

function addCheck(check: QuestionCheck, fields: Fields, asked: Fields, found: Set<string>): void {
  if ('of' in check) note(fields, check.of.type, [check.of.unit, ...check.of.reads]);
  switch (check.kind) {
    case 'obliged':
      note(fields, 'annual-commitment', commitmentFields);
      break;
    case 'carried':
      note(fields, 'commitment-item', itemFields);
      note(fields, 'fulfilment-report', reportFields);
      break;
    case 'fields':
      note(asked, check.of.type, check.fields);
      break;
    case 'pages':
      note(fields, check.of.type, [check.url, check.holds]);
      break;
    case 'rules':
      // rules of files are told by what they are compiled to
      for (const id of check.rules) {
        const condition = conditionOf(id);
        if (condition === undefined) continue;
        found.add(id);
        note(asked, check.of.type, condition.reads);
      }
      break;
    case 'duty':
      break;
  }
}

function addRule({ owner, rule }: OwnedRule, fields: Fields, asked: Fields, found: Set<string>): void {
  note(asked, owner, rule.reads);
  if (!isLate(rule)) {
    found.add(rule.id);
    return;
  }
  const form = rule.several;
  note(fields, owner, [...rule.reads, ...(rule.keeps ?? []), ...shownOf(rule.id)]);
  if (form?.kind === 'sequence') note(fields, owner, form.by);
  if (form?.kind === 'group') note(fields, owner, form.is);
  if (form?.kind === 'reference') note(fields, owner, [form.field, ...(form.typeField ? [form.typeField] : [])]);
  for (const type of seenTypes(rule)) {
    if (form?.kind === 'group') note(fields, type, [...form.by, ...form.reads, ...form.keeps]);
    if (form?.kind === 'reference') note(fields, type, [form.key, ...form.reads, ...form.keeps]);
  }
}

/** Fields of the record its message shows. */
function shownOf(id: string): readonly string[] {
  const text = ruleTexts.find((rule) => rule.id === id)!;
  return [...`${text.message}${text.en.message}`.matchAll(/\bself\.(\w+)/g)].map(([, name]) => name!);
}

function note(fields: Fields, type: string, names: readonly string[]): void {
  const known = valueIn(fields, type, () => new Set());
  for (const name of names) known.add(name);
}

const sorted = (fields: Fields): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...fields].sort(([a], [b]) => compareTexts(a, b)).map(([type, names]) => [type, [...names].sort()]),
  );
