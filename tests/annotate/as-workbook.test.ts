import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { cases, csv, licence } from '../check/table.js';
import { copyOf, notesIn, textsOf } from './copy.js';
import { asOf, csvSource } from './planned.js';

const wrong = { ...licence, 许可类别: '普通许可', 备注: '=1+1', 许可编号: '0012' };
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('a CSV', () => {
  const source = csvSource(csv(cases([licence, wrong])), '报送/许可.csv');

  test('comes back as a workbook with the same cells, marked', async () => {
    const { book } = await copyOf(source);
    expect(book.SheetNames).toEqual(['检查结论', '问题清单', '许可', '_lucheng']);
    const sheet = book.Sheets['许可']!;
    expect([sheet['A1'].v, sheet['A3'].v, sheet['J3'].v]).toEqual([
      '行政相对人名称',
      '济南示例甲科技有限公司',
      '普通许可',
    ]);
    expect(sheet['L3']).toMatchObject({ t: 's', v: '0012', z: '@' });
    expect(Object.keys(notesIn(sheet))).toEqual(['J3']);
    expect(notesIn(sheet)['J3']).toMatch(/^【鲁诚】错误\n/);
    expect(sheet['J3'].s.fgColor.rgb).toBe('FFC7CE');
    expect(sheet['J2'].s.fgColor).toBeUndefined();
    expect([sheet['W1'].v, sheet['W2'], sheet['W3'].v]).toEqual([
      '校验结果',
      undefined,
      expect.stringMatching(/^错误：/),
    ]);
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:W3' });
  });

  test('nothing of ours or of theirs is a formula', async () => {
    const { book } = await copyOf(source);
    for (const name of book.SheetNames)
      for (const cell of Object.values(book.Sheets[name]!)) expect(cell.f).toBeUndefined();
    expect(book.Sheets['许可']!['V3'].v).toBe('=1+1');
  });

  test('says in front what was found, with a way to the cell', async () => {
    const { book, report } = await copyOf(source);
    const front = textsOf(book.Sheets['检查结论']).join('\n');
    expect(front).toContain('× 不合格：有 1 处错误，改正后才能报送');
    expect(front).toContain('原文件是 CSV');
    expect(front).toContain('政务诚信数据标准（建议稿）0.1.0');
    expect(front).toContain(report.findings[0]!.message);
    const links = Object.values(book.Sheets['检查结论']!).flatMap((cell) => (cell.l ? [cell.l.Target] : []));
    expect(links).toContain("#'许可'!J3");
    const list = book.Sheets['问题清单']!;
    expect(['A', 'B', 'C', 'D', 'E', 'F', 'I'].map((letter) => list[`${letter}3`].v)).toEqual([
      1,
      '错误',
      '许可 > J3',
      3,
      '许可类别',
      '普通许可',
      'shape/code',
    ]);
    expect(list['C3'].l.Target).toBe("#'许可'!J3");
    expect(list['!autofilter']).toEqual({ ref: 'A2:K3' });
  });

  test('says of each finding how it stands to the earlier report, before what was done', async () => {
    const { report: before } = await copyOf(source);
    const { book } = await copyOf(source, { baseline: { file: '上次.json', report: before } });
    const list = book.Sheets['问题清单']!;
    expect(['K2', 'K3', 'L2', 'L3'].map((cell) => list[cell]?.v ?? '')).toEqual(['与上次比', '仍存在', '整改情况', '']);
    expect(list['!autofilter']).toEqual({ ref: 'A2:L3' });
  });

  test('is checked like the input it was made from, addresses included', async () => {
    const { bytes, report } = await copyOf(source);
    const again = await check([bytesSource('副本.xlsx', bytes)], { asOf });
    const told = (of: typeof report) => of.findings.map(({ rule, at }) => [rule, at.row, at.column]);
    expect(told(again)).toEqual(told(report));
    expect(again.summary).toEqual(report.summary);
  });

  test('without findings has no notes and no results', async () => {
    const { book } = await copyOf(csvSource(csv([licence])));
    const front = textsOf(book.Sheets['检查结论']).join('\n');
    expect(front).toContain('√ 合格，可以报送');
    expect(textsOf(book.Sheets['问题清单']).join()).toContain('没有发现问题');
    expect([book.Sheets['示例']!['W1'].v, book.Sheets['示例']!['W2']]).toEqual(['校验结果', undefined]);
  });
});

describe('JSON', () => {
  const record = {
    行政相对人名称: '济南示例甲科技有限公司',
    许可类别: '普通许可',
    许可内容: ['甲', '乙'],
    备注: { 说明: '示例' },
    数: 370102191203070001n,
  };
  const json = `[${JSON.stringify({ ...licence, ...record, 数: 1 }).replace('"数":1', '"数":370102191203070001')}]`;

  test('its keys stand in row 1, record n in row n+1', async () => {
    const { book } = await copyOf(bytesSource('许可.json', text(json)));
    const sheet = book.Sheets['许可']!;
    const column = (key: string): string =>
      Object.keys(sheet)
        .find((ref) => /^[A-Z]+1$/.test(ref) && sheet[ref].v === key)!
        .replace('1', '');
    expect(sheet[`${column('许可类别')}2`].v).toBe('普通许可');
    expect(sheet[`${column('许可内容')}2`].v).toBe('甲;乙');
    expect(sheet[`${column('备注')}2`].v).toBe('{"说明":"示例"}');
    expect(sheet[`${column('数')}2`]).toMatchObject({ t: 's', v: '370102191203070001' });
    expect(notesIn(sheet)[`${column('许可类别')}2`]).toContain('shape/code');
    expect(textsOf(book.Sheets['问题清单'])).toContain(`许可 > ${column('许可类别')}2`);
    expect(textsOf(book.Sheets['检查结论']).join()).toContain('第 n 条记录在第 n+1 行');
  });

  test('an envelope is a sheet of its own', async () => {
    const { book } = await copyOf(
      bytesSource(
        '批次.json',
        text(
          JSON.stringify({
            batch: {
              批次号: 'x',
              记录数: 1,
              零报告标识: '0',
              记录类型: '101',
              报告期: '2024-03',
              数据来源单位统一社会信用代码: '11370100MADEUP11XH',
            },
            records: [licence],
          }),
        ),
      ),
    );
    expect(book.SheetNames.slice(2)).toEqual(['批次信息', '批次', '_lucheng']);
    const sheet = book.Sheets['批次信息']!;
    expect(sheet['A1'].v).toBe('批次号');
    expect(Object.keys(notesIn(sheet)).length).toBeGreaterThan(0);
  });
});

describe('what a workbook cannot hold', () => {
  test('long texts are cut, and the front says which', async () => {
    const { book } = await copyOf(csvSource(csv([{ ...licence, 备注: '长'.repeat(40_000) }])));
    expect(book.Sheets['示例']!['V2'].v).toBe(`${'长'.repeat(32_766)}…`);
    expect(textsOf(book.Sheets['检查结论']).join()).toContain('「示例」有 1 格文字超过 32,767 个字（第一处 V2）');
  });

  test('a name in use is not taken again', async () => {
    const { book } = await copyOf(csvSource(csv([licence]), '检查结论.csv'));
    expect(book.SheetNames).toEqual(['检查结论（2）', '问题清单', '检查结论', '_lucheng']);
  });
});

test('personal data is masked in all that is ours', async () => {
  const { book } = await copyOf(
    csvSource(csv([{ ...licence, 证件类型: '身份证', 证件号码: '370102191203070001', 行政相对人类别: '自然人' }])),
  );
  const ours = [
    ...textsOf(book.Sheets['检查结论']),
    ...textsOf(book.Sheets['问题清单']),
    ...Object.values(notesIn(book.Sheets['示例'])),
  ];
  expect(ours.join()).not.toContain('370102191203070001');
  expect(ours.join()).toContain('370***********0001');
  expect(book.Sheets['示例']!['G2'].v).toBe('370102191203070001');
});
