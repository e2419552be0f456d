import { registerFunctions } from '../register-functions.js';
import type { RuleFunction } from '../rule-function.js';

/** Every function rules may call, by what it is about. Adding one: a file, its table of tests, an entry here. */
export const ruleFunctions: readonly RuleFunction[] = [
  // days
  {
    signature: 'day(string): Day',
    file: 'day',
    fails: true,
    text: '把 YYYY-MM-DD 写成的文字当作日期；不是真实日期的为错误。',
    examples: [['day("2024-02-29")', '2024-02-29']],
  },
  {
    signature: 'addDays(Day, int): Day',
    file: 'add-days',
    fails: true,
    text: '若干个日历日之后（负数为之前）的日期；超出公元 1–9999 年的，本记录不执行该规则。',
    examples: [['addDays(day("2024-02-28"), 2)', '2024-03-01']],
  },
  {
    signature: 'addMonths(Day, int): Day',
    file: 'add-months',
    fails: true,
    text: '若干个月之后（负数为之前）的同一日；该月没有这一日的，取该月最后一日；超出公元 1–9999 年的同上。',
    examples: [
      ['addMonths(day("2024-01-31"), 1)', '2024-02-29'],
      ['addMonths(day("2024-03-15"), -3)', '2023-12-15'],
    ],
  },
  {
    signature: 'addWorkdays(Day, int): Day',
    file: 'add-workdays',
    from: { run: 'calendar' },
    fails: true,
    text: '自次日起数第 n 个工作日（n 不小于 0，0 为当日）。所及日期超出日历覆盖年份的，本记录不执行该规则。',
    examples: [['addWorkdays(day("2024-09-27"), 7)', '2024-10-12']],
  },
  {
    signature: 'workdaysBetween(Day, Day): int',
    file: 'workdays-between',
    from: { run: 'calendar' },
    fails: true,
    text: '前一日期的次日起，到后一日期（含）有几个工作日；后一日期较早的为负数。日历未覆盖的同上。',
    examples: [['workdaysBetween(day("2024-09-27"), day("2024-10-12"))', '7']],
  },
  {
    signature: 'daysBetween(Day, Day): int',
    file: 'days-between',
    text: '从前一日期到后一日期相隔的日历日数；后一日期较早的为负数。',
    examples: [['daysBetween(day("2024-02-28"), day("2024-03-01"))', '2']],
  },
  {
    signature: 'yearOf(Day): string',
    file: 'year-of',
    text: '日期的四位年份。',
    examples: [['yearOf(day("2024-02-28"))', '2024']],
  },
  {
    signature: 'dayInYear(string, string): Day',
    file: 'day-in-year',
    fails: true,
    text: '四位年份与月日（MM-DD）合成的日期；年份或月日不成立的为错误。',
    examples: [['dayInYear("2026", "03-31")', '2026-03-31']],
  },
  {
    signature: 'nextYear(string): string',
    file: 'next-year',
    fails: true,
    text: '四位年份的下一年。',
    examples: [['nextYear("2026")', '2027']],
  },
  {
    signature: 'datesIn(string, Day): list<Day>',
    file: 'dates-in',
    fails: true,
    text: '文字中写明的真实日期，按出现的先后。没有写年份的，取离前一个日期最近的一年；开头的取离所给日期最近的。',
    examples: [['datesIn("2025-12-30 受理；1月5日答复", day("2025-12-20"))', '[2025-12-30, 2026-01-05]']],
  },
  {
    signature: 'impossibleDatesIn(string): list<string>',
    file: 'impossible-dates-in',
    text: '文字中写了年份而日历上没有的日期，照原样，按出现的先后。',
    examples: [['impossibleDatesIn("2026年2月30日立案，2026-03-02 送达")', '[2026年2月30日]']],
  },
  {
    signature: 'periodStart(string): Day',
    file: 'period-start',
    fails: true,
    text: '报告期（YYYY、YYYYH1、YYYYQ1、YYYY-MM）的第一日；不是这些写法的为错误。',
    examples: [['periodStart("2026Q2")', '2026-04-01']],
  },
  {
    signature: 'periodEnd(string): Day',
    file: 'period-end',
    fails: true,
    text: '报告期的最后一日。',
    examples: [
      ['periodEnd("2026H1")', '2026-06-30'],
      ['periodEnd("2024-02")', '2024-02-29'],
    ],
  },
  {
    signature: 'lastDayUpTo(map<string, Decimal>, Day): string',
    file: 'last-day-up-to',
    fails: true,
    text: '以起始日期为键的参数表中，不晚于给定日期的最后一个日期，用来取当时的值：`表[lastDayUpTo(表, 日期)]`；都晚于它的为空文字（取不到值）。键不是真实日期的为错误。',
    examples: [
      ['lastDayUpTo({"2024-10-21": decimal("3.10"), "2025-05-20": decimal("3.00")}, day("2025-05-19"))', '2024-10-21'],
    ],
  },
  // numbers
  {
    signature: 'decimal(string): Decimal',
    file: 'decimal',
    fails: true,
    text: '把文字当作十进制数；不是十进制数的为错误。',
    examples: [['decimal("12.50")', '12.50']],
  },
  {
    signature: 'whole(int): Decimal',
    file: 'whole',
    text: '把整数当作十进制数。',
    examples: [['whole(12)', '12']],
  },
  {
    signature: 'abs(Decimal): Decimal',
    file: 'abs',
    text: '绝对值。',
    examples: [['abs(decimal("1.20") - decimal("3"))', '1.80']],
  },
  {
    signature: 'percent(Decimal, Decimal, int): Decimal',
    file: 'percent',
    fails: true,
    text: '前数占后数的百分比，四舍五入到给定小数位；后数为 0 的为错误。',
    examples: [['percent(decimal("1"), decimal("3"), 2)', '33.33']],
  },
  {
    signature: 'sum(list<Decimal>): Decimal',
    file: 'sum',
    text: '各数之和；空表为 0。',
    examples: [['sum([decimal("1.5"), decimal("2")])', '3.5']],
  },
  // text
  {
    signature: 'firstCharacters(string, int): string',
    file: 'first-characters',
    text: '开头若干个字符（按码点数）；不足的取全部。',
    examples: [['firstCharacters("91370100MADEUP0133", 2)', '91']],
  },
  {
    signature: 'withoutBlanks(string): string',
    file: 'without-blanks',
    text: '去掉全部空白字符。',
    examples: [['withoutBlanks(" 示例 局 ")', '示例局']],
  },
  {
    signature: 'normalName(string): string',
    file: 'normal-name',
    text: '供比对的单位名称：全角字母、数字、括号转半角，去掉空白，字母转大写。',
    examples: [['normalName("青岛示例乙（集团） 有限公司")', '青岛示例乙(集团)有限公司']],
  },
  {
    signature: 'containsAny(string, list<string>): bool',
    file: 'contains-any',
    text: '文字中含有所列词语之一。',
    examples: [['containsAny("完成公开", ["完成", "建成"])', 'true']],
  },
  {
    signature: 'similarity(string, string): Decimal',
    file: 'similarity',
    text: '两段文字的相似度，0 到 1，至多四位小数（四舍五入）：去掉空白和标点（Unicode 的 P 类）后，相邻两字组成的对中两边共有的个数乘以 2，除以两边个数之和（Dice；重复的对按次数计）。不足两字的，去掉后相同为 1，不同为 0。',
    examples: [
      ['similarity("全年压减至 3 日。", "全年压减至3日")', '1'],
      ['similarity("全年压减至3日", "全年压减至2日")', '0.6667'],
    ],
  },
  {
    signature: 'firstSimilar(string, list<string>, Decimal): string',
    file: 'first-similar',
    text: '列表中第一个与前者的相似度（similarity）大于第三个参数的文字；与前者一字不差的不算。没有的为空字符串。',
    examples: [
      [
        'firstSimilar("全年压减至3日", ["全年压减至3日", "按期办结", "全年压减至2日"], decimal("0.6"))',
        '全年压减至2日',
      ],
      ['firstSimilar("按期办结", ["按期办结", "全年压减至2日"], decimal("0.6"))', ''],
    ],
  },
  {
    signature: 'sentences(string): list<string>',
    file: 'sentences',
    text: '文字中的各句，以句号、叹号、问号和换行分开；分号不分开。',
    examples: [['sentences("甲方付款。乙方交货；甲方验收。")', '[甲方付款, 乙方交货；甲方验收]']],
  },
  {
    signature: 'namesEndingIn(string, string, list<string>): list<string>',
    file: 'names-ending-in',
    text: '文字中以某词结尾的名称，从它前面最近的数字、标点、空白或所列词语之后起；前面没有字的不算。不重复。',
    examples: [['namesEndingIn("缴纳履约保证金，保证金不计息", "保证金", ["缴纳"])', '[履约保证金]']],
  },
  {
    signature: 'join(list<string>): string',
    file: 'join',
    text: '各值以顿号连接，供说明文字使用。',
    examples: [['join(["警告", "罚款"])', '警告、罚款']],
  },
  {
    signature: 'finesIn(string): list<Decimal>',
    file: 'fines-in',
    text: '文字中写明的罚款金额，换算为万元，按出现的先后；阿拉伯数字和中文大小写数字都认。没收、货值、违法所得等不是罚款的金额不计。',
    examples: [['finesIn("警告，并处罚款人民币伍仟元")', '[0.5]']],
  },
  {
    signature: 'personalNumbersIn(string): list<string>',
    file: 'personal-numbers-in',
    text: '文字中未遮盖的个人号码的种类：居民身份证号（18 位且校验通过）、手机号、银行卡号（16–19 位且校验通过）。不重复。',
    examples: [['personalNumbersIn("电话 13800000000")', '[手机号]']],
  },
  {
    signature: 'namedScoresIn(string): list<string>',
    file: 'named-scores-in',
    text: '文字中写明得分的人名，按出现的先后，重复的照列。按常见姓氏认人名；事项、村庄、家庭和脱敏后的姓名不计。',
    examples: [['namedScoresIn("王甲15分、李乙：20分，拾金不昧加10分")', '[王甲, 李乙]']],
  },
  {
    signature: 'isAnonymised(string): bool',
    file: 'is-anonymised',
    text: '号码遮盖得认不出是谁：连着四位以上是 *、＊、x、×。',
    examples: [
      ['isAnonymised("370102********0009")', 'true'],
      ['isAnonymised("370102198506200009*")', 'false'],
    ],
  },
  {
    signature: 'hasFormat(string, string): bool',
    file: 'has-format',
    fails: true,
    text: '文字是不是标准的某一格式（schema 中 format、x-format 的名称）的值，有校验位的连校验位一起核对，可疑的不算；没有这种格式的为错误。',
    examples: [
      ['hasFormat("MADEUP013", "orgCode")', 'true'],
      ['hasFormat("370102000000006", "orgCode")', 'false'],
    ],
  },
  {
    signature: 'isMasked(string): bool',
    file: 'is-masked',
    text: '是脱敏后的值：含 *、＊、某，或号码中夹有连续的 x、×。',
    examples: [['isMasked("3701**********0018")', 'true']],
  },
  {
    signature: 'clausesIn(string): list<string>',
    file: 'clauses-in',
    text: '文字按「，。；、！？」和换行切成的小句，半角的同样；数字里的小数点和千分位逗号不算，序号不计。',
    examples: [['clausesIn("压减至 0.5 天，一次办好。")', '[压减至 0.5 天, 一次办好]']],
  },
  {
    signature: 'hostsIn(string): list<string>',
    file: 'hosts-in',
    text: '以半角分号分隔的各个网址的主机名，字母转小写；不是网址的不计。',
    examples: [['hostsIn("http://WWW.example.gov.cn:80/a.html")', '[www.example.gov.cn]']],
  },
  {
    signature: 'isBornAfter(string, Day): bool',
    file: 'is-born-after',
    text: '是校验通过的 18 位居民身份证号，而其中的出生日期晚于给定日期；其他一律为假。',
    examples: [['isBornAfter("370102198506200009", day("1985-06-19"))', 'true']],
  },
  ...registerFunctions,
];
