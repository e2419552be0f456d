import type { Book } from '../../make/book.js';
import { coercion, firmParty, levy, licence, penalty, personParty, traderParty } from '../../make/stories/decisions.js';
import { firms, offices, traders } from './cast.js';

const { approval, housing, transport, market, ecology, water } = offices;

/** Working days from which a decision is still reported in time on 2026-03-20. */
const days = [
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
  '2026-03-16',
  '2026-03-17',
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
];

/** Licences of four bureaus, day after day; each kind goes to firms, traders or persons in turn. */
function licences(book: Book): void {
  const kinds = [
    {
      agency: approval,
      sign: '示市审许',
      name: '食品经营许可证',
      prefix: 'JY',
      content: '准予从事热食类食品制售，经营场所为示例市示例路',
      years: 5,
    },
    {
      agency: approval,
      sign: '示市审卫许',
      name: '卫生许可证',
      prefix: 'WS',
      content: '准予经营公共场所，地址为示例市示例街',
      years: 4,
    },
    {
      agency: housing,
      sign: '示市建许',
      name: '建筑工程施工许可证',
      prefix: 'SG',
      content: '准予示例大厦工程施工，地址为示例市示例大道',
      years: 2,
    },
    {
      agency: transport,
      sign: '示市交运许',
      name: '道路运输经营许可证',
      prefix: 'DL',
      content: '准予从事道路普通货物运输，停车场地为示例市示例园',
      years: 4,
    },
    {
      agency: water,
      sign: '示市水许',
      name: '取水许可证',
      prefix: 'QS',
      content: '准予取用地下水，取水地点为示例市示例村',
      years: 5,
    },
  ];
  kinds.forEach((kind, k) => {
    days.forEach((day, d) => {
      const n = k * days.length + d;
      const party = n % 7 === 3 ? traderParty(traders[n % traders.length]!) : firmParty(firms[n % firms.length]!);
      licence(book, {
        agency: kind.agency,
        party,
        number: `${kind.sign}〔2026〕${20 + d}号`,
        certificate: [kind.name, `${kind.prefix}${String(37010000000000 + n)}`],
        content: `${kind.content}${n + 1}号。`,
        day,
        years: kind.years,
        values: n % 5 === 0 ? { remarks: '首次申领。' } : {},
      });
    });
  });
  for (const n of [0, 1, 2, 3])
    licence(book, {
      agency: transport,
      party: personParty(40 + n),
      number: `示市交从许〔2026〕${10 + n}号`,
      certificate: ['道路运输从业资格证', `3701000000200${n}`],
      content: '准予从事经营性道路旅客运输驾驶。',
      day: days[n + 3]!,
      years: 6,
      values: { disclosureLevel: '2', secrecyReview: '3' },
    });
  licence(book, {
    agency: approval,
    party: firmParty(firms[12]!),
    number: '示市审登〔2026〕6号',
    certificate: ['工业产品登记证', 'GY0000000006'],
    content: '准予登记，长期有效。',
    day: '2026-03-18',
    values: { licenseCategory: '登记', documentName: '准予登记决定书' },
  });
}

function penalties(book: Book): void {
  penalty(book, {
    agency: ecology,
    party: firmParty(firms[3]!),
    number: '示市环罚〔2026〕4号',
    kind: '超过排放标准排放污水',
    fact: '2026年1月14日现场检查时，该公司总排口化学需氧量浓度超过许可排放限值0.6倍。',
    basis: '《示例水污染防治办法》第二十一条第一款',
    penalties: ['罚款'],
    content: '罚款12万元，责令限期改正。',
    day: '2026-03-12',
    procedure: '2',
    severity: '2',
    values: { fineAmount: '12.000000' },
  });
  penalty(book, {
    agency: market,
    party: traderParty(traders[1]!),
    number: '示市监罚〔2026〕31号',
    kind: '销售不合格商品',
    fact: '当事人销售的插座经抽样检验不合格，货值2400元，违法所得600元。',
    basis: '《示例产品质量办法》第十二条',
    penalties: ['罚款', '没收违法所得'],
    content: '没收违法所得600元，并处罚款4800元。',
    day: '2026-03-13',
    procedure: '2',
    severity: '2',
    values: { fineAmount: '0.480000', confiscatedAmount: '0.060000' },
  });
  penalty(book, {
    agency: market,
    party: traderParty(traders[2]!),
    number: '示市监简罚〔2026〕118号',
    kind: '未按规定亮照经营',
    fact: '检查时营业执照没有置于经营场所醒目位置。',
    basis: '《示例市场主体登记办法》第四十条',
    penalties: ['警告'],
    content: '给予警告。',
    day: '2026-03-17',
    procedure: '1',
    severity: '1',
  });
  penalty(book, {
    agency: housing,
    party: firmParty(firms[7]!),
    number: '示市建罚〔2026〕7号',
    kind: '未取得施工许可证擅自施工',
    fact: '当事人承建的示例大厦装修工程未取得施工许可证，于2026年2月1日擅自施工。',
    basis: '《示例建设管理办法》第十二条第一款',
    penalties: ['责令停产停业', '罚款'],
    content: '责令停工整顿，并处罚款人民币伍万元整。',
    day: '2026-03-16',
    procedure: '3',
    severity: '3',
    values: { fineAmount: '5.000000' },
  });
  penalty(book, {
    agency: transport,
    party: personParty(51),
    number: '示市交罚〔2026〕22号',
    kind: '未取得从业资格驾驶营运车辆',
    fact: '2026年3月2日在示例高速收费站查获，当事人未取得从业资格驾驶营运货车。',
    basis: '《示例道路运输办法》第六十三条',
    penalties: ['罚款'],
    content: '罚款1000元。',
    day: '2026-03-18',
    procedure: '2',
    severity: '1',
    values: { fineAmount: '0.100000', disclosureLevel: '2', secrecyReview: '3' },
  });
}

function measures(book: Book): void {
  coercion(book, ecology, firmParty(firms[3]!), '2026-03-04', {
    documentName: '查封决定书',
    documentNumber: '示市环封〔2026〕1号',
    coercionCategory: '1',
    coercionKind: '02',
    reason: '责令改正后仍继续超标排放，可能造成严重污染。',
    basis: '《示例水污染防治办法》第二十八条',
    content: '查封位于示例市示例路2号的排污泵房。',
    property: '排污泵房1处；水泵2台',
    periodStart: '2026-03-04',
    periodEnd: '2026-04-02',
    releaseDate: '2026-03-18',
    status: '2',
    remarks: '当事人完成改正，提前解除查封。',
  });
  coercion(book, market, traderParty(traders[1]!), '2026-03-10', {
    documentName: '扣押决定书',
    documentNumber: '示市监扣〔2026〕9号',
    coercionCategory: '1',
    coercionKind: '03',
    reason: '涉嫌销售不合格插座。',
    basis: '《示例产品质量办法》第十八条',
    content: '扣押涉嫌不合格插座。',
    property: '插座116只',
    amount: '0.240000',
    periodStart: '2026-03-10',
    periodEnd: '2026-04-08',
  });
  coercion(book, housing, firmParty(firms[1]!), '2026-03-09', {
    documentName: '加处罚款决定书',
    documentNumber: '示市建执〔2026〕2号',
    coercionCategory: '2',
    coercionKind: '11',
    reason: '逾期不缴纳罚款，经催告仍未缴纳。',
    basis: '《示例行政执行办法》第四十五条',
    content: '每日按罚款数额的百分之三加处罚款，累计30000元。',
    amount: '3.000000',
    priorDocument: '示市建罚〔2025〕41号',
    urgeDate: '2026-02-12',
  });
  levy(book, housing, firmParty(firms[1]!), '2026-03-05', {
    levyItemName: '城市基础设施配套费',
    levyCategory: '03',
    documentName: '城市基础设施配套费征收决定书',
    documentNumber: '示市建征〔2026〕5号',
    basis: '《示例建设管理办法》第二十二条',
    standard: '按批准的建筑面积计征，每平方米230元',
    content: '对示例大厦项目征收城市基础设施配套费，建筑面积1600平方米。',
    payableAmount: '36.800000',
    paidAmount: '30.000000',
    exemptAmount: '6.800000',
    payDueDate: '2026-04-03',
    paidDate: '2026-03-12',
    status: '2',
  });
  levy(book, water, firmParty(firms[3]!), '2026-03-11', {
    levyItemName: '水土保持补偿费',
    levyCategory: '02',
    documentName: '水土保持补偿费缴费通知书',
    documentNumber: '示市水征〔2026〕3号',
    basis: '《示例水土保持办法》第三十二条',
    standard: '按征占用土地面积计征，每平方米1.2元',
    content: '对示例食品厂扩建项目征收水土保持补偿费，征占用面积8500平方米。',
    payableAmount: '1.020000',
    paidAmount: '0.000000',
    payDueDate: '2026-04-10',
  });
}

export function cityDecisions(book: Book): void {
  licences(book);
  penalties(book);
  measures(book);
}
