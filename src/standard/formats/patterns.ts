import { dayOf, isDay } from '../day.js';
import { isDecimal } from '../decimal.js';
import { doubtful, type Problem, wrong } from '../problem.js';

const courts = '最高法|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋内陕吉闽黔粤川青藏琼宁兵]\\d{0,4}';
const caseTypes = '执|执恢|执保|执异|执复|执监|行初|行终|行申|行审|民初|民终|民申|破|破申|刑初';
const caseNumber = new RegExp(
  `^（(19|20)\\d{2}）(${courts})(${caseTypes})\\d{1,7}号(之[一二三四五六七八九十]+)?$`,
  'u',
);
const courtCode = new RegExp(`^(${courts})$`, 'u');
const projectCode = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;
const serviceItemCode = /^([0-9A-Z]{12}|[0-9A-Z]{31})$/;
const year = /^20\d{2}$/;
const reportPeriod = /^20\d{2}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?$/;
/** By day and serial, or as it is made where the table of the record has none: of a hash of what identifies it. */
const recordId = /^[0-9A-Z]{18}-\d{3}-(?:\d{8}-\d{6}|h[0-9a-f]{32})$/;
const arrearsNumber = /^37\d{4}20\d{8}$/;
const phone = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?|[48]00-?\d{3}-?\d{4}|12345|96\d{3,4}|1\d{2}|1\d{4})$/;
const url =
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(:\d{1,5})?(\/[^\s;]*)?$/;
const email = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** First and last serial of the years 1990 to 2099 in the 1900 system. */
const serial = /^\d{5}(\.\d+)?$/;

const all =
  (pattern: RegExp) =>
  (value: string): boolean =>
    value.split(';').every((part) => pattern.test(part));
const isUrl = all(url);
const isPhone = all(phone);
const form = (fine: boolean): Problem | undefined => (fine ? undefined : wrong('form'));

/** Court case number; `form`. Source: 法〔2015〕137号 (unconfirmed), rule ID-13. */
export const explainCaseNumber = (value: string): Problem | undefined => form(caseNumber.test(value));
/** Court code of case numbers; `form`. */
export const explainCourtCode = (value: string): Problem | undefined => form(courtCode.test(value));
/** Code of an investment project; `form`. Rule ID-16. */
export const explainProjectCode = (value: string): Problem | undefined => form(projectCode.test(value));
/** Code of a government service item, 31 or 12 characters; `form`. Rule ID-17. */
export const explainServiceItemCode = (value: string): Problem | undefined => form(serviceItemCode.test(value));
/** Year of four digits; `form`. Rule ID-20. */
export const explainYear = (value: string): Problem | undefined => form(year.test(value));
/** `YYYY`, `YYYYH1`, `YYYYQ1`, `YYYY-MM`; `form`. Rule ID-19. */
export const explainReportPeriod = (value: string): Problem | undefined => form(reportPeriod.test(value));
/** Web addresses, several by `;`; `form`. Rule ID-15. */
export const explainUrl = (value: string): Problem | undefined => form(isUrl(value));
/** Web address or e-mail; `form`. */
export const explainUrlOrEmail = (value: string): Problem | undefined => form(url.test(value) || email.test(value));
/** Phone numbers, several by `;`; warning `form`. Rule ID-14. */
export const explainPhone = (value: string): Problem | undefined => (isPhone(value) ? undefined : doubtful('form'));
/** Recommended form of record ids; warning `form`. Rule ID-21. */
export const explainRecordId = (value: string): Problem | undefined =>
  recordId.test(value) ? undefined : doubtful('form');
/** Recommended form of arrears numbers; warning `form`. Rule ID-22. */
export const explainArrearsNumber = (value: string): Problem | undefined =>
  arrearsNumber.test(value) ? undefined : doubtful('form');
/** Plain decimal number; `form`. */
export const explainDecimal = (value: string): Problem | undefined => form(isDecimal(value));

/** Time with zone; `form`. Source: RFC 3339. */
export function explainDateTime(value: string): Problem | undefined {
  const found = dateTime.exec(value);
  return form(found !== null && isDay(found[1] ?? ''));
}

/** Calendar day `YYYY-MM-DD`: `no-such-day`, `serial` (with the day it would be), `form`. Rule F-03. */
export function explainDate(value: string): Problem | undefined {
  if (isDay(value)) return undefined;
  if (serial.test(value)) return wrong('serial', {}, dayOfSerial(Number(value)));
  return wrong(/^\d{4}-\d{2}-\d{2}$/.test(value) || isImpossible(value) ? 'no-such-day' : 'form');
}

/** A day written in another form that no calendar has, such as 2024-2-30 or 2024年13月1日. */
function isImpossible(value: string): boolean {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === undefined;
}

/** The day a spreadsheet of the 1900 system shows for a serial, from 1982 to 2119. */
function dayOfSerial(value: number): string | undefined {
  const days = Math.floor(value);
  return days >= 30_000 && days <= 80_000
    ? new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
    : undefined;
}
