import { assessment, contracts } from './records/contracts.mjs';
import { licences, penalties, penaltyBatches } from './records/decisions.mjs';
import { cases, complaints, dishonestyRecords, letters, repairs } from './records/integrity.mjs';
import { debts, disclosures, grants } from './records/money.mjs';
import { activities, evaluations, services } from './records/works.mjs';
import { zeroReports } from './records/zero.mjs';
import { csvFile, docx, gbkFile, json, ndjson, sheet, xlsx } from './tables.mjs';
import { units } from './units.mjs';

const batchForm = 'batch.json';
const {
  reform,
  science,
  industry,
  finance,
  housing,
  transport,
  commerce,
  market,
  approval,
  grain,
  data,
  eastHousing,
  hospital,
  court,
} = units;

/** A workbook of records and of the batches they were reported in. */
const withBatches = (name, records, batches) => xlsx(sheet('批次信息', batches, batchForm), sheet(name, records));
const zeroBook = (unit) => xlsx(sheet('零报告', zeroReports[unit], batchForm));
const of = (month) => licences[month].records;

const licenceFiles = [
  [
    '2025年第一季度.xlsx',
    withBatches(
      '行政许可',
      [...of('2025-01'), ...of('2025-03')],
      [licences['2025-01'].batch, licences['2025-03'].batch],
    ),
  ],
  ...['2025-05', '2025-06', '2025-07', '2025-10', '2025-11'].map((month) => [
    `${month}.json`,
    json(licences[month].batch, of(month)),
  ]),
  ['2025-12.csv', gbkFile(of('2025-12'))],
];

const debtsOf = (unit, { head, repayments }) => [
  [`${unit.name}/账款清欠.csv`, csvFile([head])],
  ...(repayments.length > 0 ? [[`${unit.name}/还款记录.csv`, csvFile(repayments)]] : []),
];

const contractBook = ({ head, nodes }) => xlsx(sheet('政府合同', [head]), sheet('合同履约', nodes));

/** The files of all other records, each unit’s in a folder of its own, in the formats units send. */
export const recordFiles = [
  ...licenceFiles.map(([name, bytes]) => [`${approval.name}/行政许可/${name}`, bytes]),
  [`${approval.name}/零报告.xlsx`, zeroBook('approval')],
  [`${approval.name}/政务服务承诺.xlsx`, xlsx(sheet('政务服务承诺', services.slice(0, 2)))],
  [`${eastHousing.name}/政务服务承诺.xlsx`, xlsx(sheet('政务服务承诺', services.slice(2)))],
  [`${market.name}/行政处罚.xlsx`, withBatches('行政处罚', penalties, penaltyBatches)],
  [`${market.name}/零报告.xlsx`, zeroBook('market')],
  [`${market.name}/政府合同.xlsx`, contractBook(contracts.ofMarket)],
  [`${science.name}/零报告.csv`, csvFile(zeroReports.science, batchForm)],
  [`${grain.name}/零报告.xlsx`, zeroBook('grain')],
  [`${data.name}/零报告.xlsx`, zeroBook('data')],
  [`${hospital.name}/零报告.xlsx`, zeroBook('hospital')],
  ...debtsOf(transport, debts.ofTransport),
  ...debtsOf(housing, debts.ofHousing),
  ...debtsOf(hospital, debts.ofHospital),
  ...debtsOf(eastHousing, debts.ofEastHousing),
  ...debtsOf(finance, debts.ofFinance),
  ['欠款公示登记.csv', gbkFile(disclosures, 'arrears-disclosure.json')],
  [`${industry.name}/政策资金兑现.xlsx`, xlsx(sheet('政策资金兑现', grants))],
  [`${industry.name}/政府合同.xlsx`, contractBook(contracts.ofIndustry)],
  [`${housing.name}/政府合同.xlsx`, contractBook(contracts.ofHousing)],
  [`${commerce.name}/重大决策评估.csv`, csvFile([assessment])],
  [`${commerce.name}/政府合同.xlsx`, contractBook(contracts.ofCommerce)],
  [`${court.name}/被执行人推送.csv`, gbkFile(cases)],
  [`${court.name}/零报告.xlsx`, zeroBook('court')],
  [`${reform.name}/政务失信记录.ndjson`, ndjson(dishonestyRecords)],
  [`${reform.name}/信用修复.csv`, csvFile(repairs)],
  [`${reform.name}/提示预警函.xlsx`, xlsx(sheet('提示预警函', letters))],
  [`${reform.name}/投诉线索.csv`, csvFile(complaints)],
  [`${reform.name}/政务诚信评价.xlsx`, xlsx(sheet('政务诚信评价', evaluations))],
  [`${reform.name}/诚信建设活动.xlsx`, xlsx(sheet('诚信建设活动与典型', activities))],
  [
    `${reform.name}/关于报送材料的说明.docx`,
    docx('关于报送材料的说明', '各单位的材料已按单位分文件夹存放，应报清单、主体登记库另附。', '联系人：李乙'),
  ],
];
