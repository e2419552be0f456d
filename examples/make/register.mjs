import { units } from './units.mjs';
import { csv } from './write.mjs';

const header = [
  ['统一社会信用代码', 'code'],
  ['单位名称', 'name'],
  ['曾用名', 'former'],
  ['主体类型', 'type'],
  ['层级', 'level'],
  ['行政区划代码', 'division'],
  ['主管单位统一社会信用代码', 'supervisor'],
  ['机构状态', 'status'],
  ['承接单位统一社会信用代码', 'successor'],
  ['生效起始日期', 'from'],
  ['生效截止日期', 'to'],
  ['官网域名', 'site'],
  ['应承诺标识', 'required'],
];

/** A department of the district; the government is over it. */
const department = (unit, more = {}) => ({
  ...unit,
  type: '政府部门（机关）',
  level: '县级',
  division: '370102',
  supervisor: units.government.code,
  status: '存续',
  from: '2019-03-01',
  required: '1',
  ...more,
});

const offices = { name: '济南市示例区房产管理局', code: '11370102MADEUP3126' };

const entries = [
  department(units.government, { type: '人民政府', supervisor: '', from: '2010-01-01', site: 'www.example.gov.cn' }),
  department(units.approval),
  department(
    { ...units.housing, name: '济南市示例区建设委员会' },
    { status: '更名', from: '2010-01-01', to: '2019-02-28' },
  ),
  department(units.housing, { former: '济南市示例区建设委员会' }),
  department(offices, {
    status: '撤并',
    successor: units.housing.code,
    from: '2010-01-01',
    to: '2024-12-31',
    required: '0',
  }),
  department(units.finance),
  department(units.development),
  department(units.town, { type: '人民政府', level: '乡级' }),
  department(units.hospital, { type: '事业单位', required: '0' }),
];

/** 主体登记库.csv: the units of the example district, to compare names and codes with. */
export const register = {
  name: '主体登记库.csv',
  bytes: () => new TextEncoder().encode(`\ufeff${csv(header, entries)}`),
};
