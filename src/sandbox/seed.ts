import type { Tenant } from './store/tenants.js';

export const issuer = '示例公共信用信息中心（沙箱）';
export const notice = '沙箱—无法律效力';

/** Who may come: a made-up centre that reports for anybody, and the made-up units of the examples. */
const units: readonly (readonly [tenant: string, code: string, name: string])[] = [
  ['demo-center', '12370000MADEUP9022', '示例公共信用信息中心'],
  ['demo-government', '11370100MADEUP160W', '济南市示例区人民政府'],
  ['demo-approval', '11370100MADEUP11XH', '济南市示例区行政审批服务局'],
  ['demo-housing', '11370100MADEUP128H', '济南市示例区住房和城乡建设局'],
  ['demo-finance', '11370100MADEUP136C', '济南市示例区财政局'],
  ['demo-reform', '11370100MADEUP1522', '济南市示例区发展和改革局'],
  ['demo-town', '11370100MADEUP179R', '济南市示例区示例镇人民政府'],
  ['demo-hospital', '12370102MADEUP1959', '济南市示例区示例医院'],
];

export const seededTenants: readonly Tenant[] = units.map(([tenant, unitCode, unitName]) => ({
  tenant,
  unitCode,
  unitName,
  actsFor: tenant === 'demo-center' ? ['*'] : [],
  // known to everybody: only for a sandbox nobody but this machine reaches
  secret: `${tenant}-secret`,
  fixedToken: `${tenant}-token`,
}));
