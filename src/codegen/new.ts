import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSchema, schemaRoot } from './schemas.js';

/**
 * Scaffolds what is added most: `npm run new record-type <id>`, `npm run new code-set <id>`, `npm run new rule <type>/<defect>`.
 * Each is one file with the fields it must have; what is still to be written stands in 〔〕 and fails the tests until it is.
 */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The fields every record has; only the remarks may be left out. */
const commonFields = Object.keys(readSchema('common/common-fields.json')['$defs'] as object);

const recordType = (): object => ({
  $schema: dialect,
  title: '〔中文名称〕',
  description: '〔描述什么、粒度、由谁报送、何时产生〕',
  'x-code': '〔三位代码〕',
  'x-prefix': '〔列代码前缀〕',
  'x-measures': [],
  'x-lead': '〔牵头单位〕',
  'x-granularity': '〔一条记录代表什么〕',
  'x-titleEn': '〔English name〕',
  'x-uniqueKey': [],
  'x-status': 'proposed',
  type: 'object',
  properties: {
    ...Object.fromEntries(commonFields.map((name) => [name, { $ref: `../common/common-fields.json#/$defs/${name}` }])),
  },
  required: commonFields.filter((name) => name !== 'remarks'),
  additionalProperties: false,
  examples: [{}],
});

const codeSet = (): object => ({
  $schema: dialect,
  title: '〔中文名称〕',
  description: '〔划分什么，用于哪些数据项〕',
  'x-id': '〔CS 加两位序号〕',
  'x-status': 'proposed',
  'x-extensible': false,
  type: 'string',
  enum: ['1'],
  'x-codes': [{ code: '1', label: '〔名称〕' }],
});

/** The smallest rule that compiles for any record type: two dates in order, of which one is at hand everywhere. */
const rule = (): object => ({
  ref: '〔目录编号，如 XK-08〕',
  severity: 'error',
  measures: [],
  title: '〔缺陷的名称〕',
  must: '〔CEL 表达式，为假即违反，如 self.validTo >= self.validFrom〕',
  at: '〔问题所在的数据项，如 validTo〕',
  message: '〔哪里不对，带上两边的值，如 有效期至 {self.validTo} 早于有效期自 {self.validFrom}〕',
  why: '〔为什么要紧〕',
  fix: '〔怎么改，一句话〕',
  en: { title: '〔name of the defect〕', message: '〔what is wrong, with both values〕' },
  basis: { text: '〔依据〕', confidence: 'proposed' },
  examples: {
    invalid: [{ set: { '〔数据项〕': '〔值〕' }, message: '〔检查工具应说的话，逐字〕' }],
    valid: [{ set: {} }],
  },
});

const kinds: Readonly<Record<string, { readonly folder: string; readonly id: RegExp; readonly make: () => object }>> = {
  'record-type': { folder: 'records', id: /^[a-z]+(-[a-z]+)*$/, make: recordType },
  'code-set': { folder: 'codes', id: /^[a-z]+(-[a-z]+)*$/, make: codeSet },
  rule: { folder: 'rules', id: /^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/, make: rule },
};

const [kindName = '', id = ''] = process.argv.slice(2);
const kind = kinds[kindName];
const file = kind && path.join(schemaRoot, kind.folder, `${id}.json`);
const refuse = (why: string): never => {
  process.stderr.write(
    `${why}\n用法：npm run new record-type <id> | npm run new code-set <id> | npm run new rule <type>/<defect>\n`,
  );
  process.exit(3);
};

if (!kind || !file) refuse(`不认识「${kindName}」`);
else if (!kind.id.test(id)) refuse(`「${id}」不合命名规则（小写字母，用连字符分隔）`);
else if (existsSync(file)) refuse(`${path.relative('.', file)} 已经存在`);
else {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(kind.make(), null, 2)}\n`);
  const todo =
    kindName === 'rule' ? 'npm run generate（编译）和 npx vitest run tests/rules（运行例子）' : 'npm run check';
  process.stdout.write(`已建 ${path.relative('.', file)}。填好〔〕中的内容后运行 ${todo}。\n`);
  if (kindName === 'record-type') {
    for (const name of ['valid', 'invalid']) mkdirSync(path.join('tests/records', id, name), { recursive: true });
    process.stdout.write(`再写 tests/records/${id}/valid 下至少三条合格记录，invalid 下每种约束一条。\n`);
  }
}
