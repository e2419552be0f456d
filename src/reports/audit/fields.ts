import type { Completeness } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { type AuditPage, shareText } from './page.js';

/** Fields shown of one record type. */
const fieldsShown = 10;
/** Units named of one field. */
const unitsShown = 3;

type FieldShare = Completeness['fields'][number];

const isWhole = ({ should, filled, faulty }: FieldShare): boolean => filled >= should && faulty === 0;

/** How far the fields of the records are filled: only what is not complete, with the units that lack the most. */
export function fieldLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const totals = report.completeness.filter(({ unit }) => unit === null);
  const whole = totals.filter(({ fields, duplicates }) => fields.every(isWhole) && duplicates.records === 0);
  const between = say('、', ', ');
  return [
    ...totals.filter((one) => !whole.includes(one)).flatMap((one) => oneType(one, page)),
    ...(whole.length === 0
      ? []
      : [
          `  ${say('数据项全部齐全：', 'every field complete: ')}${whole.map(({ title, records }) => say(`${title} ${records} 条`, `${title} (${records})`)).join(between)}`,
        ]),
  ];
}

function oneType(total: Completeness, page: AuditPage): readonly string[] {
  const { report, say } = page;
  const { title, records, fields } = total;
  const parts = report.completeness.filter(({ type, unit }) => type === total.type && unit !== null);
  const lacking = fields
    .filter((field) => !isWhole(field))
    .sort((a, b) => b.should - b.filled - (a.should - a.filled) || b.faulty - a.faulty);
  const notes = [say(`${records} 条`, `${records} records`), ...typeNotes(total, page)];
  const rows = lacking
    .slice(0, fieldsShown)
    .map((field) => [
      `    ${field.title}`,
      shareText({ n: field.filled, of: field.should }, page),
      [
        field.faulty > 0 && say(`值有问题 ${field.faulty}`, `${field.faulty} faulty`),
        worstUnits(field.field, parts, page),
      ]
        .filter(Boolean)
        .join('  '),
    ]);
  const rest = lacking.length - rows.length;
  const others = fields.filter(isWhole).filter(({ should }) => should > 0).length;
  return [
    say(
      `  ${title}（${notes.join('，')}；其余该填的 ${others} 个数据项全部齐全）`,
      `  ${title} (${notes.join(', ')}; the other ${others} fields are complete)`,
    ),
    ...columns(rows, '  '),
    ...(rest > 0 ? [say(`    ……另有 ${rest} 个数据项不全`, `    … ${rest} more fields`)] : []),
  ];
}

/** What has to be said of the records of a type besides what is not filled. */
export const typeNotes = ({ wrong, duplicates }: Completeness, { say }: AuditPage): readonly string[] => [
  ...(wrong > 0 ? [say(`有错误的 ${wrong} 条`, `${wrong} in error`)] : []),
  ...(duplicates.records > 0
    ? [
        say(
          `重复的 ${duplicates.records} 条，多出 ${duplicates.surplus} 条`,
          `${duplicates.records} with equal keys, ${duplicates.surplus} too many`,
        ),
      ]
    : []),
];

/** `差得最多的 甲局 0/1、乙局 3/5`. */
function worstUnits(field: string, parts: readonly Completeness[], { say, nameOf }: AuditPage): string {
  const units = parts
    .map(({ unit, name, fields }) => ({
      name: name || nameOf(unit ?? ''),
      own: fields.find((one) => one.field === field),
    }))
    .filter(({ own }) => own !== undefined && own.filled < own.should)
    .sort((a, b) => b.own!.should - b.own!.filled - (a.own!.should - a.own!.filled))
    .slice(0, unitsShown)
    .map(({ name, own }) => `${name} ${own!.filled}/${own!.should}`);
  return units.length === 0 ? '' : `${say('差得最多的 ', 'units ')}${units.join(say('、', ', '))}`;
}
