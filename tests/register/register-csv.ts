import { loadRegister } from '../../src/check/register/load-register.js';
import type { Register } from '../../src/model/register.js';
import { bytesSource } from '../../src/readers/bytes-source.js';

/** An entry of a register as people keep it; keys are the headers. */
export type Entry = Readonly<Record<string, string>>;

/** A department; parts of it are changed by tests. */
export const department: Entry = {
  统一社会信用代码: '11370100MADEUP11XH',
  单位名称: '济南市示例区行政审批服务局',
  曾用名: '',
  主体类型: '2',
  层级: '4',
  行政区划代码: '370102',
  机构状态: '1',
  承接单位统一社会信用代码: '',
  生效起始日期: '2019-03-01',
  生效截止日期: '',
  应承诺标识: '1',
};

/** A register as delimited text. */
export function registerCsv(entries: readonly Entry[]): string {
  const headers = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headers, ...entries.map((entry) => headers.map((header) => entry[header] ?? ''))]
    .map((row) => `${row.map(cell).join(',')}\n`)
    .join('');
}

export const sourceOf = (text: string, name = '登记库.csv') => bytesSource(name, new TextEncoder().encode(text));

/** Reads a register of these entries. */
export const registerOf = (entries: readonly Entry[]): Promise<Register> => load(registerCsv(entries));

/** Reads a register of a text. */
export const load = (text: string, name?: string): Promise<Register> =>
  loadRegister(sourceOf(text, name), { asOf: '2026-03-20' });
