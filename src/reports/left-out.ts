import type { Lang } from '../findings/texts/text.js';

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  total: ['合计行', 'total'],
  title: ['表头以上的行', 'above the header'],
  note: ['说明行', 'note'],
  'repeated-header': ['重复表头', 'repeated header'],
  'header-note': ['表头说明', 'header note'],
  blank: ['空行', 'blank'],
  sample: ['填写样例', 'sample'],
  own: ['本工具写的工作表，不是数据', 'a sheet this program wrote, no data'],
  hidden: ['隐藏的工作表', 'hidden sheet'],
  empty: ['空工作表', 'empty sheet'],
  unreadable: ['读不出来', 'unreadable'],
  misplaced: ['错位或不完整的行', 'misplaced row'],
  unrecognised: ['没有识别出表头', 'no known header'],
  'outside-profile': ['不在口径之内', 'outside the profile'],
  unsupported: ['不是可以检查的表格文件', 'no table format that is read'],
  temporary: ['临时文件', 'temporary file'],
  register: ['是主体登记库，用来比对', 'the register of units to compare with'],
  reporters: ['是应报清单', 'the list of reporters'],
  baseline: ['是上次的报告，用来比较', 'the earlier report to compare with'],
  credentials: ['是凭据文件', 'the file of credentials'],
  output: ['是本次要写的文件', 'a file this run writes'],
  'change-log': ['是修正记录', 'a change log of fixed copies'],
  report: ['是检查报告', 'a report of a check'],
  system: ['系统文件', 'file of the system'],
  'no-table': ['里面没有表格', 'nothing in it is a table'],
};

/** Why a row, a sheet or a file was left out, in words. */
export const leftOutWords = (why: string, lang: Lang): string => reasons[why]?.[lang === 'zh' ? 0 : 1] ?? why;
