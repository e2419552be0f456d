import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { findHeader } from '../../src/mapping/find-header.js';
import type { Mapping } from '../../src/model/mapping.js';

const standard = { recordTypes, codeSets };
const mappingOf = (headers: readonly string[]): Mapping => {
  const found = findHeader([{ n: 1, line: 1, cells: headers }], false, standard);
  if (!('columns' in found)) throw new Error(`not recognised: ${headers.join()}`);
  return found;
};

describe('column codes of the three generations of the national forms', () => {
  test.each([
    [
      'administrative-license',
      1,
      'XK_WSH XK_XMMC XK_SPLB XK_NR XK_XDR XK_XDR_SHXYM XK_XDR_ZDM XK_XDR_GSDJ XK_XDR_SWDJ XK_XDR_SFZ XK_FR XK_JDRQ XK_JZQ XK_XZJG XK_ZT DFBM SJC BZ',
    ],
    [
      'administrative-license',
      2,
      'XK_XDR_MC XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_FR_SFZH XK_XDR_ZJLX XK_XDR_ZJHM XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ',
    ],
    [
      'administrative-license',
      3,
      'XK_XDR_MC XK_XDR_LB XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_FR_ZJLX XK_FR_ZJHM XK_XDR_ZJLX XK_XDR_ZJHM XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ',
    ],
    [
      'administrative-penalty',
      1,
      'CF_WSH CF_CFMC CF_CFLB1 CF_CFLB2 CF_SY CF_YJ CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SWDJ CF_XDR_SFZ CF_FR CF_JG CF_JDRQ CF_XZJG CF_ZT DFBM SJC BZ',
    ],
    [
      'administrative-penalty',
      2,
      'CF_XDR_MC CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_SFZH CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ',
    ],
    [
      'administrative-penalty',
      3,
      'CF_XDR_MC CF_XDR_LB CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_ZJLX CF_FR_ZJHM CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ',
    ],
  ])('%s, generation %i', (type, _generation, codes) => {
    const mapping = mappingOf(codes.split(' '));
    expect(mapping.type.id).toBe(type);
    expect(
      mapping.columns.filter((column) => column.field === null && !column.extra).map((column) => column.header),
    ).toEqual([]);
    expect([...mapping.contested]).toEqual([]);
  });
});

test('numbers changed their meaning between generations: the name in brackets decides', () => {
  const rest = ['行政相对人名称', '行政许可决定文书号', '许可内容', '许可机关', '许可决定日期', '当前状态'];
  const taken = (headers: readonly string[]) =>
    mappingOf([...rest, ...headers])
      .columns.slice(rest.length)
      .map((column) => column.field?.name ?? null);
  expect(taken(['行政相对人代码_2(组织机构代码)', '行政相对人代码_3(工商登记码)'])).toEqual([
    'counterpartyOrgCode',
    'counterpartyRegNo',
  ]);
  expect(taken(['行政相对人代码_2(工商注册号)', '行政相对人代码_3(组织机构代码)'])).toEqual([
    'counterpartyRegNo',
    'counterpartyOrgCode',
  ]);
  expect(taken(['行政相对人代码_2', '行政相对人代码_3'])).toEqual([null, null]);
});

test('the result of a penalty in the first generation is not its authority', () => {
  const mapping = mappingOf(['CF_WSH', 'CF_CFMC', 'CF_XDR_MC', 'CF_SY', 'CF_YJ', 'CF_JG', 'CF_XZJG', 'CF_JDRQ']);
  const field = (code: string) => mapping.columns.find((column) => column.header === code)?.field?.name;
  expect([field('CF_JG'), field('CF_XZJG')]).toEqual(['content', 'agencyName']);
});
