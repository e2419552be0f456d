import type { StateRegister, StateReporters } from '../model/audit-state.js';
import type { UnitPeriod } from '../model/register.js';
import type { Tenant } from './store/tenants.js';

export const issuer = '示例公共信用信息中心（沙箱）';
export const notice = '沙箱—无法律效力';

/** One of the made-up units of the examples. */
interface Unit {
  /** `client_id`. */
  readonly tenant: string;
  readonly code: string;
  readonly name: string;
  /** Codes of the sets `government-body-type` and `admin-level`. */
  readonly subjectType: string;
  readonly adminLevel: string;
  readonly commitmentRequired: boolean;
  /** Record types the list of reporters names it for. */
  readonly reports: readonly string[];
}

const unit = (
  tenant: string,
  code: string,
  name: string,
  [subjectType, adminLevel]: readonly [string, string],
  commitmentRequired: boolean,
  ...reports: readonly string[]
): Unit => ({ tenant, code, name, subjectType, adminLevel, commitmentRequired, reports });

const units: readonly Unit[] = [
  unit('demo-government', '11370100MADEUP160W', '济南市示例区人民政府', ['1', '4'], true, 'integrity-activity'),
  unit('demo-approval', '11370100MADEUP11XH', '济南市示例区行政审批服务局', ['2', '4'], true, 'administrative-license'),
  unit(
    'demo-housing',
    '11370100MADEUP128H',
    '济南市示例区住房和城乡建设局',
    ['2', '4'],
    true,
    'administrative-penalty',
    'arrears',
    'government-contract',
  ),
  unit('demo-finance', '11370100MADEUP136C', '济南市示例区财政局', ['2', '4'], true, 'policy-fund-fulfilment'),
  unit(
    'demo-reform',
    '11370100MADEUP1522',
    '济南市示例区发展和改革局',
    ['2', '4'],
    true,
    'complaint',
    'dishonesty-record',
  ),
  unit('demo-town', '11370100MADEUP179R', '济南市示例区示例镇人民政府', ['1', '5'], true, 'arrears'),
  unit(
    'demo-hospital',
    '12370102MADEUP1959',
    '济南市示例区示例医院',
    ['3', '4'],
    false,
    'arrears',
    'arrears-repayment',
  ),
];

const tenantOf = (tenant: string, unitCode: string, unitName: string, actsFor: readonly string[]): Tenant => ({
  tenant,
  unitCode,
  unitName,
  actsFor,
  // known to everybody: only for a sandbox nobody but this machine reaches
  secret: `${tenant}-secret`,
  fixedToken: `${tenant}-token`,
});

/** Who may come: a made-up centre that reports for anybody, and the units. */
export const seededTenants: readonly Tenant[] = [
  tenantOf('demo-center', '12370000MADEUP9022', '示例公共信用信息中心', ['*']),
  ...units.map(({ tenant, code, name }) => tenantOf(tenant, code, name, [])),
];

const since = '2019-03-01';

const periodOf = ({ name, subjectType, adminLevel, commitmentRequired }: Unit): UnitPeriod => ({
  name,
  formerNames: [],
  subjectType,
  adminLevel,
  divisionCode: '370102',
  status: '1',
  successorCode: null,
  websiteDomain: null,
  commitmentRequired,
  from: since,
  to: null,
});

/** 主体登记库, as an audit keeps it. */
export const seededRegister: StateRegister = {
  file: '沙箱的主体登记库',
  sha256: '',
  entries: units.length,
  usable: units.length,
  faulty: 0,
  problems: [],
  units: units.map((one) => ({ code: one.code, periods: [periodOf(one)] })),
};

/** 应报清单, as an audit keeps it. */
export const seededReporters: StateReporters = {
  file: '沙箱的应报清单',
  sha256: '',
  reporters: units.flatMap(({ code, name, reports }) =>
    reports.map((type) => ({ unitCode: code, unitName: name, type, from: since, to: null, daily: false })),
  ),
};
