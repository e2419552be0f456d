import fc from 'fast-check';
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

/** Column codes of the national forms, by type and generation. */
const codesOf: Readonly<Record<string, string>> = {
  'administrative-license 1':
    'XK_WSH XK_XMMC XK_SPLB XK_NR XK_XDR XK_XDR_SHXYM XK_XDR_ZDM XK_XDR_GSDJ XK_XDR_SWDJ XK_XDR_SFZ XK_FR XK_JDRQ XK_JZQ XK_XZJG XK_ZT DFBM SJC BZ',
  'administrative-license 2':
    'XK_XDR_MC XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_FR_SFZH XK_XDR_ZJLX XK_XDR_ZJHM XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ',
  'administrative-license 3':
    'XK_XDR_MC XK_XDR_LB XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_FR_ZJLX XK_FR_ZJHM XK_XDR_ZJLX XK_XDR_ZJHM XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ',
  'administrative-penalty 1':
    'CF_WSH CF_CFMC CF_CFLB1 CF_CFLB2 CF_SY CF_YJ CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SWDJ CF_XDR_SFZ CF_FR CF_JG CF_JDRQ CF_XZJG CF_ZT DFBM SJC BZ',
  'administrative-penalty 2':
    'CF_XDR_MC CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_SFZH CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ',
  'administrative-penalty 3':
    'CF_XDR_MC CF_XDR_LB CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_ZJLX CF_FR_ZJHM CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ',
};

describe('column codes of the three generations of the national forms', () => {
  test.each(Object.entries(codesOf))('%s', (form, codes) => {
    const [type, generation] = form.split(' ');
    const mapping = mappingOf(codes.split(' '));
    expect(mapping.type.id).toBe(type);
    expect(
      mapping.columns.filter((column) => column.field === null && !column.extra).map((column) => column.header),
    ).toEqual([]);
    expect([...mapping.contested]).toEqual([]);
    expect(mapping.oldTemplate).toBe(generation === '3' ? null : Number(generation));
  });
});

/** What is said of the template a table was made with; undefined for today's. */
const oldTemplate = (headers: readonly string[]) => {
  const { oldTemplate: generation, faults } = mappingOf(headers);
  const told = faults.filter(({ rule }) => rule === 'input/old-template').map(({ params }) => params);
  expect(told.length, 'told where it is recognised').toBe(generation === null ? 0 : 1);
  return told[0];
};

const firstLicence =
  '行政许可决定书文号 项目名称 审批类别 许可内容 行政相对人名称 行政相对人代码_1(统一社会信用代码) 行政相对人代码_2(组织机构代码) 行政相对人代码_3(工商登记码) 行政相对人代码_4(税务登记号) 行政相对人代码_5(居民身份证号) 法定代表人姓名 许可决定日期 许可截止期 许可机关 当前状态 地方编码 数据更新时间戳 备注';
const secondLicence =
  '行政相对人名称 行政相对人代码_1（统一社会信用代码） 行政相对人代码_2（工商注册号） 行政相对人代码_3（组织机构代码） 行政相对人代码_4（税务登记号） 行政相对人代码_5（事业单位证书号） 行政相对人代码_6（社会组织登记证号） 法定代表人 法定代表人身份证号 证件类型 证件号码 行政许可决定文书名称 行政许可决定文书号 许可类别 许可证书名称 许可编号 许可内容 许可决定日期 有效期自 有效期至 许可机关 许可机关统一社会信用代码 当前状态 数据来源单位 数据来源单位统一社会信用代码 备注';

describe('tables made with an old template', () => {
  test.each<[string, string, object]>([
    [
      'first, licences, codes',
      codesOf['administrative-license 1']!,
      {
        generation: 1,
        years: '2015–2018',
        renamed: expect.stringContaining('「XK_XMMC」是「行政许可决定文书名称」、「XK_SPLB」是「许可类别」'),
        missing: expect.stringContaining('「行政相对人类别」'),
      },
    ],
    [
      'first, licences, headers',
      firstLicence,
      {
        generation: 1,
        years: '2015–2018',
        renamed:
          '「行政许可决定书文号」是「行政许可决定文书号」、「项目名称」是「行政许可决定文书名称」、「审批类别」是「许可类别」、「行政相对人代码_3(工商登记码)」是「行政相对人代码_2(工商注册号)」、「行政相对人代码_5(居民身份证号)」是「证件号码」、「法定代表人姓名」是「法定代表人」、「许可截止期」是「有效期至」',
        missing: expect.stringContaining('「许可机关统一社会信用代码」'),
      },
    ],
    [
      'first, penalties: the result is the content, not the authority',
      codesOf['administrative-penalty 1']!,
      { generation: 1, renamed: expect.stringContaining('「CF_JG」是「处罚内容」、「CF_XZJG」是「处罚机关」') },
    ],
    [
      'second, licences, codes',
      codesOf['administrative-license 2']!,
      {
        generation: 2,
        years: '2018–2019',
        renamed: '「XK_FR_SFZH」是「法定代表人证件号码」',
        missing: '「行政相对人类别」、「法定代表人证件类型」',
      },
    ],
    [
      'second, licences, headers',
      secondLicence,
      { generation: 2, renamed: '「法定代表人身份证号」是「法定代表人证件号码」' },
    ],
    ['second, penalties, codes', codesOf['administrative-penalty 2']!, { generation: 2 }],
  ])('%s', (_name, headers, expected) => {
    expect(oldTemplate(headers.split(' '))).toMatchObject(expected);
  });

  test.each<[string, string]>([
    ['one old code is no proof', '行政相对人名称 XK_XMMC 行政许可决定文书号 许可内容 许可机关 许可决定日期 当前状态'],
    [
      'nor are some headers that people make up',
      '行政相对人名称 项目名称 审批类别 行政许可决定文书号 许可内容 许可机关 许可决定日期',
    ],
    [
      'an old header in a table of other columns',
      '行政相对人名称 法定代表人身份证号 行政许可决定文书号 许可内容 许可机关',
    ],
    ['an old header beside a new one', `${secondLicence} 行政相对人类别`],
  ])('not: %s', (_name, headers) => {
    expect(oldTemplate(headers.split(' '))).toBeUndefined();
  });

  test.each(['administrative-license', 'administrative-penalty'])(
    'never: whatever is left out of the current template of %s or put beside it, by titles or by codes',
    (id) => {
      const { fields } = recordTypes.find((type) => type.id === id)!;
      const own = fields.filter(({ common, column }) => !common && column !== '');
      const extra = fc.constantFrom(
        '序号',
        '地方编码',
        '数据更新时间戳',
        'SJC',
        'DFBM',
        '内部流水',
        '处罚名称',
        '项目名称',
      );
      fc.assert(
        fc.property(
          fc.subarray(own, { minLength: 8 }),
          fc.boolean(),
          fc.uniqueArray(extra, { maxLength: 3 }),
          (some, codes, more) => {
            const headers = [...some.map((field) => (codes ? field.column : field.title)), ...more];
            const found = findHeader([{ n: 1, line: 1, cells: headers }], false, standard, { type: id });
            expect('columns' in found && found.oldTemplate).toBeFalsy();
          },
        ),
      );
    },
  );
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
