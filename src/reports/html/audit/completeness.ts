import type { Completeness } from '../../../model/audit-report.js';
import type { TypeCompleteness } from '../../../model/completeness.js';
import { type Content, html } from '../../../page/markup.js';
import { groupBy } from '../../../standard/group-by.js';
import { typeNotes } from '../../audit/fields.js';
import type { AuditPage } from '../../audit/page.js';
import { heatMap } from '../heat-map.js';

/** How far the fields are filled, and what else is to be said of the records of each type. */
export function completenessPart(page: AuditPage): Content {
  const { report, say } = page;
  if (report.completeness.length === 0) return null;
  const types = [...groupBy(report.completeness, ({ type }) => type).values()].flatMap((own) => typeOf(own, page));
  const notes = report.completeness
    .filter(({ unit }) => unit === null)
    .map((total) => ({ title: total.title, texts: [...typeNotes(total, page), ...faultyTexts(total, page)] }))
    .filter(({ texts }) => texts.length > 0);
  return html`${heatMap(types, report.lang)}${
    notes.length === 0
      ? null
      : html`<h3>${say('记录里的其他问题', 'What else is amiss with the records')}</h3><ul>${notes.map(
          ({ title, texts }) => html`<li>${title}${say('：', ': ')}${texts.join(say('，', ', '))}</li>`,
        )}</ul>`
  }`;
}

function typeOf(own: readonly Completeness[], { nameOf }: AuditPage): readonly TypeCompleteness[] {
  const all = own.find(({ unit }) => unit === null);
  if (all === undefined) return [];
  const units = own
    .filter(({ unit }) => unit !== null)
    .map((one) => ({ ...one, name: one.name || (one.unit === '' ? '' : nameOf(one.unit!)) }));
  return [{ all, unitCount: units.length, units }];
}

/** Fields with values that are there and wrong. */
function faultyTexts({ fields }: Completeness, { say }: AuditPage): readonly string[] {
  const faulty = fields.filter((field) => field.faulty > 0);
  if (faulty.length === 0) return [];
  const names = faulty.map(({ title, faulty: count }) => `${title} ${count}`).join(say('、', ', '));
  return [say(`值有问题的数据项：${names}`, `faulty values: ${names}`)];
}
