import type { CorpusRecord, Dataset } from '../dataset.js';
import { Book } from '../make/book.js';
import { workdaysAfter } from '../make/days.js';
import { nationalTable } from '../make/national.js';
import {
  firmParty,
  foreignerParty,
  licence,
  olderTraderParty,
  type Party,
  penalty,
  personParty,
  traderParty,
} from '../make/stories/decisions.js';
import { person, Registry } from '../make/units.js';
import type { Table } from '../make/write.js';

const { department, institution, association, firm, soleTrader } = new Registry(400);
const district = '370103';
const approval = department('示例市示例西区行政审批服务局', district, '4');
const enforcement = department('示例市示例西区综合行政执法局', district, '4');
const school = institution('示例市示例西区示例幼儿园', district, '4');
const society = association('示例西区示例餐饮协会', district);
const firms = [...'金木水火土日月'].map((name) => firm(`示例西区示例${name}商贸有限公司`, district));
const traders = [...'风花雪云'].map((name) => soleTrader(`示例西区示例${name}小吃店`, district));

/** Whom the decisions are about, in turn: every kind of counterparty the national tables know. */
const parties: readonly Party[] = [
  ...firms.map(firmParty),
  ...traders.map(traderParty),
  olderTraderParty(traders[3]!, 31),
  { ...firmParty(school), counterpartyInstCertNo: '137010300031' },
  { ...firmParty(society), counterpartySocialOrgNo: '示西社证字第000031号' },
  { ...firmParty(firms[0]!), legalRepIdType: '护照号', legalRepIdNo: 'E00000031' },
  personParty(60),
  personParty(61),
  foreignerParty(person(62), ['港澳居民来往内地通行证', 'H00000031']),
];

const licences = [
  {
    category: '普通',
    document: '准予行政许可决定书',
    certificate: '食品经营许可证',
    prefix: 'JY',
    content: '准予从事热食类食品制售，经营场所为示例西区示例路',
    years: 5,
  },
  {
    category: '核准',
    document: '核准决定书',
    certificate: '户外广告设置许可证',
    prefix: 'GG',
    content: '核准设置户外招牌，设置地点为示例西区示例路',
    years: 1,
  },
  {
    category: '登记',
    document: '准予登记决定书',
    certificate: '备案登记证',
    prefix: 'BA',
    content: '准予登记，长期有效。登记地址为示例西区示例路',
    years: undefined,
  },
  {
    category: '其他-补办',
    document: '准予补办决定书',
    certificate: '食品经营许可证',
    prefix: 'JY',
    content: '准予补办食品经营许可证，经营场所为示例西区示例路',
    years: 3,
  },
] as const;

function writeLicences(book: Book): void {
  for (let n = 0; n < 96; n += 1) {
    const kind = licences[n % 11 < 8 ? 0 : (n % 11) - 7]!;
    licence(book, {
      agency: approval,
      party: parties[(n * 5) % parties.length]!,
      number: `示西审许〔2026〕${101 + n}号`,
      certificate: [kind.certificate, `${kind.prefix}${String(37010300000000 + n)}`],
      content: `${kind.content}${n + 1}号。`,
      day: workdaysAfter('2026-03-10', 1 + (n % 8)),
      ...(kind.years !== undefined && { years: kind.years }),
      values: {
        licenseCategory: kind.category,
        documentName: kind.document,
        ...(n % 9 === 0 && { remarks: '窗口当场发证。' }),
      },
    });
  }
}

const offences = [
  {
    kind: '占用城市道路经营',
    fact: '当事人在示例路人行道上摆放桌椅经营，占地12平方米。',
    basis: '《示例城市管理办法》第二十条第一款',
    penalties: ['罚款'],
    content: '罚款500元。',
    severity: '1',
    values: { fineAmount: '0.050000' },
  },
  {
    kind: '未经批准设置户外广告',
    fact: '当事人未经批准在临街墙面设置户外广告两处，收取广告费3000元。',
    basis: '《示例城市管理办法》第二十六条',
    penalties: ['罚款', '没收违法所得'],
    content: '没收违法所得3000元，并处罚款人民币壹万元整。',
    severity: '2',
    values: { fineAmount: '1.000000', confiscatedAmount: '0.300000' },
  },
  {
    kind: '未分类投放生活垃圾',
    fact: '检查时发现厨余垃圾与其他垃圾混投。',
    basis: '《示例生活垃圾管理办法》第三十一条',
    penalties: ['警告'],
    content: '给予警告，责令改正。',
    severity: '1',
    values: {},
  },
  {
    kind: '擅自倾倒建筑垃圾',
    fact: '当事人将装修垃圾倾倒在示例河岸，约3立方米。',
    basis: '《示例建筑垃圾管理办法》第十八条第二款',
    penalties: ['罚款', '通报批评'],
    content: '通报批评，处5千元罚款。',
    severity: '1',
    values: { fineAmount: '0.500000' },
  },
] as const;

function writePenalties(book: Book): void {
  for (let n = 0; n < 48; n += 1) {
    const offence = offences[n % offences.length]!;
    penalty(book, {
      agency: enforcement,
      party: parties[(n * 7) % parties.length]!,
      number: `示西执罚〔2026〕${11 + n}号`,
      ...offence,
      day: workdaysAfter('2026-03-10', 1 + (n % 8)),
      procedure: '2',
    });
  }
}

/** What two departments of a district send to the national platform: licences and penalties, nothing wrong. */
export function departmentLicensing(): Dataset {
  const book = new Book('2026-03-20');
  writeLicences(book);
  writePenalties(book);
  const units = [approval, enforcement, school, society, ...firms, ...traders];
  return { name: 'department-licensing', title: '示例西区的双公示', asOf: book.asOf, units, records: book.records };
}

/** The files of it: each table as a spreadsheet with the names of the columns, and as text in GBK with their codes. */
export function licensingTables(records: readonly CorpusRecord[]): readonly Table[] {
  const of = (type: string): readonly CorpusRecord[] => records.filter((one) => one.type === type);
  const half = (list: readonly CorpusRecord[], odd: number): readonly CorpusRecord[] =>
    list.filter((_, i) => i % 2 === odd);
  return [
    nationalTable('行政许可（3月上半旬）.xlsx', 'xlsx', 'names', half(of('administrative-license'), 0)),
    nationalTable('行政许可（3月下半旬）.csv', 'csv-gbk', 'names', half(of('administrative-license'), 1)),
    nationalTable('行政处罚.xlsx', 'xlsx', 'names', half(of('administrative-penalty'), 0)),
    nationalTable('行政处罚_平台导出.csv', 'csv-gbk', 'codes', half(of('administrative-penalty'), 1)),
  ];
}
