import type { RuleFunction } from './rule-function.js';

/** Functions that look things up in the register of units. */
export const registerFunctions: readonly RuleFunction[] = [
  {
    signature: 'isRegistered(string, string): bool',
    file: 'is-registered',
    from: { run: 'register' },
    fails: true,
    text: '主体登记库中有这个代码的单位；企业、社会组织等不是机构编制部门赋码的（代码不以 1 开头），登记库可以没有，本记录不执行该规则。第二个参数是记录中的单位名称（没有的为空文字）：有问题的登记条目可能就是这个单位的，本记录不执行该规则。',
    examples: [
      ['isRegistered("11370102MADEUP3126", "济南市示例区房产管理局")', 'true'],
      ['isRegistered("11370000MADEUP339U", "")', 'false'],
    ],
  },
  {
    signature: 'unitNames(string): list<string>',
    file: 'unit-names',
    from: { run: 'register' },
    fails: true,
    text: '单位各段期间的名称和曾用名。单位不在登记库中、或其条目有问题的，本记录不执行该规则；以下各函数同。',
    examples: [['unitNames("11370100MADEUP128H")', '[济南市示例区建设委员会, 济南市示例区住房和城乡建设局]']],
  },
  {
    signature: 'unitNamesBy(string, Day): list<string>',
    file: 'unit-names-by',
    from: { run: 'register' },
    fails: true,
    text: '单位到该日为止用过的名称：当日的名称和以前的名称、曾用名。早于登记库所记第一段的，取第一段的。',
    examples: [['unitNamesBy("11370100MADEUP128H", day("2018-12-31"))', '[济南市示例区建设委员会]']],
  },
  {
    signature: 'codesNamed(string): list<string>',
    file: 'codes-named',
    from: { run: 'register' },
    text: '登记库中用着或用过这个名称的单位的代码，比对前同 normalName；没有的为空表。',
    examples: [['codesNamed("济南市示例区 建设委员会")', '[11370100MADEUP128H]']],
  },
  {
    signature: 'unitLevel(string, Day): string',
    file: 'unit-level',
    from: { run: 'register' },
    fails: true,
    text: '单位当日的层级代码；当日不在任何一段之内的，取以前最近的一段，没有的取第一段。',
    examples: [['unitLevel("11370100MADEUP128H", day("2026-03-20"))', '4']],
  },
  {
    signature: 'isAbolished(string, Day): bool',
    file: 'is-abolished',
    from: { run: 'register' },
    fails: true,
    text: '单位在该日以前已撤并或注销：最后一段的状态是撤并、注销，截止日期早于该日。',
    examples: [
      ['isAbolished("11370102MADEUP3126", day("2025-01-01"))', 'true'],
      ['isAbolished("11370102MADEUP3126", day("2024-12-31"))', 'false'],
    ],
  },
  {
    signature: 'unitLastDay(string): Day',
    file: 'unit-last-day',
    from: { run: 'register' },
    fails: true,
    text: '撤并、注销的单位存续的最后一日；仍存续的为错误。',
    examples: [['unitLastDay("11370102MADEUP3126")', '2024-12-31']],
  },
  {
    signature: 'successorsOf(string, Day): list<string>',
    file: 'successors-of',
    from: { run: 'register' },
    text: '该日以前已撤并、注销的单位由谁承接：名称（代码），承接单位也已撤并的接着往下，直到存续的；没有登记的为空表。',
    examples: [
      ['successorsOf("11370102MADEUP3126", day("2026-03-20"))', '[济南市示例区住房和城乡建设局（11370100MADEUP128H）]'],
    ],
  },
  {
    signature: 'isOwnSite(string, string): bool',
    file: 'is-own-site',
    from: { run: 'register', optional: true },
    fails: true,
    text: '主机名（第一个参数，小写）是该代码的单位在登记库中的官网域名或其子域名。没有登记库、没有这个单位的为假，不影响规则执行。',
    examples: [['isOwnSite("cn.www.example.org.cn", "11370100MADEUP128H")', 'true']],
  },
];
