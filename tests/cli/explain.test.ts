import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { beyondGbk } from '../publish/standard.js';

/** Runs the built command as a user would, from any folder: the standard comes with the package. */
function lucheng(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('dist/esm/cli/main.js'), 'explain', ...args],
    {
      encoding: 'utf8',
      cwd: tmpdir(),
      env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

describe('one thing is told in full', () => {
  const rule = [
    '许可信息超期报送（XK-01，administrative-license/reported-late）',
    '程度      疑问',
    '问题      〔许可决定日期〕 作出的许可',
    '为什么    ',
    '怎么改    ',
    '各例先改  「许可决定日期」填 2026-02-11',
    '反例      1. 不另改；检查基准日 2026-02-28',
    '检查结果：2026-02-11 作出的许可最迟应于 2026-02-27 报送',
    '正例      1. ',
    '说明：变更的期限从变更时起算',
    '依据      国办发〔2018〕118号',
    '对应措施  措施2',
    '适用记录  行政许可',
    '参数      行政许可报送期限  7（工作日）',
    '需要输入  检查基准日',
  ];
  test.each([
    ['a rule by its id', 'administrative-license/reported-late', rule],
    ['a rule by its number', 'XK-01', rule],
    ['a rule by a part of its title', '许可信息超期', rule],
    [
      'a rule over several records',
      'arrears/paid-less-than-repayments',
      ['第 1 条（账款清欠）', '第 2 条（还款记录）', '检查结果：第 1 条：'],
    ],
    [
      'a condition by its number',
      'ZKQQ-05',
      [
        '缺「清零日期」（ZKQQ-05，arrears/missing-clear-date）',
        '条件      「清欠状态」为 4（已清零）时必填',
        '读取      清欠状态',
      ],
    ],
    [
      'a finding of shape with all its cases',
      'shape/uscc',
      ['情形    shape/uscc#check-character', '情形    shape/uscc#masked', '怎么改  '],
    ],
    ['a finding of reading', 'input/legacy-xls', ['是 Excel 4.0 或更早的格式（.xls）', '另存为 .xlsx']],
    ['a repair', 'repair/width', ['全角改半角', '【已自动修正】']],
    [
      'a field within its type',
      '行政许可.许可决定日期',
      [
        '许可决定日期（数据项）',
        '行政许可  XK_JDRQ  必填',
        '格式      日期',
        '敏感级别  可向社会公开',
        '英文名称  decisionDate',
        'administrative-license/reported-late',
      ],
    ],
    ['a field by its ids', 'administrative-license.decisionDate', ['许可决定日期（数据项）']],
    [
      'a field by its column',
      'ZKQQ_HJFS',
      [
        '化解方式（数据项）',
        '条件必填（「清欠状态」为 3（部分清偿）、4（已清零）时必填）',
        '代码集    化解方式（CS48、resolution-method）',
        '1  ',
      ],
    ],
    ['a field by another header', '欠款台账号', ['欠款编号（数据项）', '其他列名  台账编号、欠款台账号']],
    [
      'a code set by its number',
      'CS02',
      ['操作类型（CS02、operation-type）', '1  新增', '用于  「操作类型」（全部记录类型）'],
    ],
    [
      'a code by its label',
      '历城区',
      ['历城区（行政区划（山东） 370112）', '上级      370100 济南市', '用于      「行政区划代码」'],
    ],
    ['a code by its set', 'division/370112', ['历城区（行政区划（山东） 370112）']],
    ['a withdrawn code', '莱芜市', ['已撤销    2019 年撤销', '后继      370116 莱芜区、370117 钢城区']],
    [
      'a record type by its code',
      '401',
      [
        '账款清欠（401、arrears）',
        '粒度        逐笔一条',
        '数据项      共 ',
        '条件必填 ',
        '有关规则    专用 ',
        '对应措施    措施8',
      ],
    ],
    [
      'a parameter by its title',
      '一般信息报送期限',
      ['一般信息报送期限（monthlyReportDays）', '现值      31', '单位      天', '（拟定）', 'common/reported-late'],
    ],
  ])('%s: %s', (_name, word, words) => {
    const { status, stdout, stderr } = lucheng(word);
    expect([status, stderr]).toEqual([0, '']);
    // columns are as wide as the widest name in them: blanks are not what is tested here
    for (const part of words) expect(stdout.replace(/ +/g, ' ')).toContain(part.replace(/ +/g, ' '));
    expect(beyondGbk(stdout)).toEqual([]);
  });

  test('other things of that name are named with the word to ask', () => {
    expect(lucheng('账款清欠').stdout).toMatch(
      /还对得上（再问右边的词）：\n[\s\S]*代码 +账款清欠（记录类型） +record-type\/401\n/,
    );
  });
});

test('several matches are listed with the word to ask next', () => {
  const { status, stdout } = lucheng('decisionDate');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^「decisionDate」对得上 \d+ 处，再问右边的词：\n/);
  expect(stdout).toMatch(/\n {2}数据项 {2}许可决定日期 +行政许可\.许可决定日期\n/);
});

describe('3 where nothing is found', () => {
  test('with what it might be', () => {
    const { status, stdout, stderr } = lucheng('许可决定日其');
    expect([status, stderr]).toEqual([3, '']);
    expect(stdout).toMatch(/^标准里没有找到「许可决定日其」。\n是不是要问/);
    expect(stdout).toContain('行政许可.许可决定日期');
  });

  test('with nothing that is far away', () => {
    expect(lucheng('天气预报怎么样呀')).toEqual({
      status: 3,
      stdout: '标准里没有找到「天气预报怎么样呀」。\n',
      stderr: '',
    });
  });

  test('and where nothing is asked', () => {
    const { status, stdout, stderr } = lucheng();
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('lucheng explain XK-01');
  });
});

test('several words are one question, or else one each', () => {
  expect(lucheng('许可', '超期').stdout).toContain('许可信息超期报送（XK-01');
  const { status, stdout } = lucheng('XK-01', 'CS02');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^许可信息超期报送（XK-01[\s\S]*\n\n操作类型（CS02/);
});

describe('JSON', () => {
  test('gives an answer as data', () => {
    const { answer } = JSON.parse(lucheng('XK-01', '--format', 'json').stdout);
    expect(answer).toMatchObject({
      kind: 'rule',
      id: 'administrative-license/reported-late',
      severity: 'warning',
      measures: [2],
      needs: ['asOf', 'calendar'],
    });
    expect(answer.invalid[0]).toMatchObject({ asOf: '2026-02-28', records: [{ type: '行政许可', changes: [] }] });
    expect(answer.fields).toContainEqual({
      types: [{ id: 'administrative-license', title: '行政许可' }],
      name: 'decisionDate',
      title: '许可决定日期',
      use: ['read', 'at'],
    });
  });

  test('gives matches and suggestions', () => {
    expect(JSON.parse(lucheng('decisionDate', '--format', 'json').stdout)).toMatchObject({
      answer: null,
      suggestions: [],
    });
    const { status, stdout } = lucheng('许可决定日其', '--format', 'json');
    expect([status, JSON.parse(stdout).suggestions[0].title]).toEqual([3, '许可决定日期']);
  });
});

test('English where asked for', () => {
  const { stdout } = lucheng('XK-01', '--lang', 'en');
  expect(stdout).toContain(
    'Licence reported late (XK-01, administrative-license/reported-late)\n  Severity         warning\n',
  );
  expect(lucheng('administrative-license', '--lang', 'en').stdout).toContain('Granularity');
  expect(lucheng('--help', '--lang', 'en').stdout).toContain('Explain a rule, field, code, record type or parameter');
});

test('nothing in the words of a rule is an English property name', () => {
  for (const word of ['XK-01', 'arrears/paid-less-than-repayments', 'ZKQQ-05', 'common/date-out-of-range']) {
    const { stdout } = lucheng(word);
    const parameters = stdout.split('\n  参数')[0]!;
    expect(parameters, word).not.toMatch(/\b[a-z]+[A-Z]\w*/);
  }
});
