import type { Field } from '../../model/record-type.js';
import type { Both } from './answers.js';

/** Formats by name, in words. */
const formats: Readonly<Record<string, Both>> = {
  recordId: { zh: '记录标识：报送单位代码-记录类型代码-日期-流水号', en: 'record id: unit code-type code-date-serial' },
  uscc: { zh: '统一社会信用代码，18 位', en: 'unified social credit code, 18 characters' },
  date: { zh: '日期，写作 2025-03-01', en: 'date, written 2025-03-01' },
  registrationNumber: { zh: '工商注册号，15 位', en: 'registration number, 15 digits' },
  orgCode: { zh: '组织机构代码，9 位', en: 'organisation code, 9 characters' },
  personalId: { zh: '个人证件号码，按证件类型', en: 'number of a personal document' },
  documentNumber: { zh: '发文字号，写作 机关代字〔年份〕序号号', en: 'document number' },
  adminDocumentNumber: { zh: '决定书文号，一般带〔年份〕', en: 'number of an administrative decision' },
  url: { zh: '网址，以 http:// 或 https:// 开头', en: 'web address' },
  urlOrEmail: { zh: '网址或电子邮箱', en: 'web or e-mail address' },
  year: { zh: '四位年份', en: 'year, four digits' },
  phone: { zh: '电话号码', en: 'telephone number' },
  arrearsNumber: { zh: '欠款编号，建议 16 位数字', en: 'arrears number, 16 digits advised' },
  caseNumber: { zh: '案号', en: 'case number' },
  reportPeriod: { zh: '报告期，写作 2026-03、2026Q1、2026H1 或 2026', en: 'period: 2026-03, 2026Q1, 2026H1 or 2026' },
  projectCode: { zh: '投资项目统一代码', en: 'investment project code' },
  courtCode: { zh: '法院代码', en: 'court code' },
  serviceItemCode: { zh: '政务服务事项编码', en: 'service item code' },
};

/** What may stand in a field, in words: `数值，整数最多 12 位，小数最多 6 位，大于 0`. */
export function formatWords(field: Field): Both {
  return { zh: parts(field, 'zh').join('，'), en: parts(field, 'en').join(', ') };
}

function parts(field: Field, lang: keyof Both): readonly string[] {
  const zh = lang === 'zh';
  return [
    kindOf(field, lang),
    ...(field.kind === 'number' ? numberParts(field, zh) : []),
    ...lengthParts(field, zh),
    ...(field.multi ? [zh ? '可填多个，用半角分号分隔' : 'several values, separated by semicolons'] : []),
  ];
}

function kindOf(field: Field, lang: keyof Both): string {
  const zh = lang === 'zh';
  if (field.codeSet !== null) return zh ? (field.codeSetUse === 'label' ? '代码集中的中文名称' : '代码') : 'code';
  if (field.kind === 'number') return zh ? '数值' : 'number';
  return formats[field.format ?? '']?.[lang] ?? (zh ? '文字' : 'text');
}

function numberParts({ integerDigits, scale, range }: Field, zh: boolean): readonly string[] {
  const { min, max, exclusiveMin } = range ?? {};
  return [
    ...(integerDigits === null ? [] : [zh ? `整数最多 ${integerDigits} 位` : `up to ${integerDigits} digits`]),
    ...(scale === null ? [] : [zh ? (scale === 0 ? '不带小数' : `小数最多 ${scale} 位`) : `up to ${scale} decimals`]),
    ...(min === undefined ? [] : [zh ? `不小于 ${min}` : `at least ${min}`]),
    ...(exclusiveMin === undefined ? [] : [zh ? `大于 ${exclusiveMin}` : `above ${exclusiveMin}`]),
    ...(max === undefined ? [] : [zh ? `不大于 ${max}` : `at most ${max}`]),
  ];
}

function lengthParts({ minLength, maxLength, codeSet }: Field, zh: boolean): readonly string[] {
  if (codeSet !== null) return [];
  return [
    ...(minLength === null || minLength < 2 ? [] : [zh ? `最少 ${minLength} 字` : `at least ${minLength} characters`]),
    ...(maxLength === null ? [] : [zh ? `最多 ${maxLength} 字` : `at most ${maxLength} characters`]),
  ];
}
