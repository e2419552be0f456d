import { below, cells, column, type Fault, headed, noColumn } from '../../make/faults.js';

const number = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** What spreadsheet programs and the people before them do to a table. */
export const spreadsheetFaults: readonly Fault[] = [
  {
    what: '事项编码开头的 0 丢了',
    type: 'service-commitment',
    table: cells('示例市市场监督管理局', 'serviceItemCode', (text) => text.replace(/^0+/, '')),
    gives: Array(2).fill('error shape/service-item-code'),
  },
  {
    what: '身份证号后三位变成 0',
    type: 'administrative-license',
    table: cells('示例市交通运输局', 'counterpartyIdNo', (text) =>
      text.startsWith('3701') ? `${text.slice(0, 15)}000` : text,
    ),
    gives: Array(3).fill('error shape/citizen-id'),
  },
  {
    what: '欠款编号成了科学计数法',
    type: 'arrears',
    table: cells('示例市示例医院', 'arrearsNumber', () => '3.701E+15'),
    gives: Array(2).fill('error shape/precision-lost'),
  },
  {
    what: '日期用点分开',
    type: 'administrative-coercion',
    table: cells('示例市生态环境局', 'decisionDate', () => '2026.3.4'),
    gives: ['repair repair/date-form'],
  },
  {
    what: '日期在导出的文本里成了序号',
    type: 'fulfilment-report',
    table: cells('示例市示例医院', 'publishDate', () => '46091'),
    gives: Array(2).fill('error shape/date'),
  },
  {
    what: '金额带千分位',
    type: 'policy-fund-fulfilment',
    table: cells('示例市科学技术局', 'payableAmount', (text) => `${number(text.split('.')[0]!)}.00`),
    gives: Array(6).fill('repair repair/amount'),
  },
  {
    what: '金额带单位',
    type: 'arrears-repayment',
    table: cells('示例市交通运输局', 'payAmount', (text) => `${text}元`),
    gives: Array(2).fill('repair repair/amount'),
  },
  {
    what: '代码项填了中文名称',
    type: 'government-contract',
    table: cells('示例市交通运输局', 'contractStatus', () => '履行中'),
    gives: ['repair repair/label'],
  },
  {
    what: '统一社会信用代码用了全角',
    type: 'supervision',
    table: cells('示例市人民政府', 'respondentCode', (text, row) =>
      row === 0 ? text.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) : text,
    ),
    gives: ['repair repair/width'],
  },
  {
    what: '还没有收的金额填了「/」',
    type: 'administrative-levy',
    table: cells('示例市水务局', 'paidAmount', () => '/'),
    gives: ['error administrative-levy/missing-paid-amount'],
  },
  {
    what: '表尾留着合计行',
    type: 'policy-fund-fulfilment',
    table: below('示例市财政局', ({ fields }) =>
      fields.map(({ name }, i) => (i === 0 ? '合计' : name === 'payableAmount' ? '9000.00' : '')),
    ),
    gives: [],
  },
  {
    what: '相对人名称已脱敏',
    type: 'administrative-penalty',
    table: cells('示例市生态环境局', 'counterpartyName', () => '示例市示例***有限公司'),
    gives: ['error common/masked-name'],
  },
  {
    what: '删掉了必填的一列',
    type: 'mediation',
    table: noColumn('示例市发展和改革局', 'mediatorName'),
    gives: ['error input/missing-column'],
  },
  {
    what: '列名改得认不出',
    type: 'integrity-activity',
    table: headed('示例市示例西区人民政府', 'peopleCount', '来了多少'),
    gives: ['error input/missing-column', 'warning input/unknown-column'],
  },
  {
    what: '自己加了一列身份证号',
    type: 'warning-letter',
    table: column('示例市发展和改革局', '经办人身份证', () => '370102199003120001'),
    gives: ['warning input/private-column', 'warning input/unknown-column'],
  },
  {
    what: '文字曾按错误的编码保存',
    type: 'annual-commitment',
    table: cells('示例市水务局', 'title', () => 'ç¤ºä¾‹å¸‚æ°´åŠ¡å±€2026年度公开承诺'),
    gives: ['error shape/mojibake'],
  },
  {
    what: '代码拖动填充，一个比一个大一',
    type: 'administrative-license',
    table: cells('示例市水务局', 'agencyCode', (text, row) => `${text.slice(0, 15)}${String(100 + row)}`),
    gives: ['warning shape/dragged-run', ...Array(7).fill('error shape/uscc'), 'warning shape/uscc'],
    // one of the codes happens to have the right check characters
    givesWithRegister: ['error common/unit-not-registered'],
  },
];
