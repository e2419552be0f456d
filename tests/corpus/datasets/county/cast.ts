import { Registry } from '../../make/units.js';

const { government, department, institution, court, firm, soleTrader } = new Registry(200);
const county = '370124';
const level = '4';
const bureau = (name: string) => department(`示例县${name}`, county, level);

/** The offices of 示例县. */
export const offices = {
  government: government('示例县人民政府', county, level),
  reform: bureau('发展和改革局'),
  finance: bureau('财政局'),
  approval: bureau('行政审批服务局'),
  housing: bureau('住房和城乡建设局'),
  farming: bureau('农业农村局'),
  water: bureau('水务局'),
  hospital: institution('示例县示例医院', county, level),
  court: court('示例县示例人民法院', county),
};

/** The towns of 示例县. */
export const towns = ['东', '西', '南', '北'].map((name) => government(`示例县示例${name}镇人民政府`, county, '5'));

export const firms = '春建设 夏种业 秋工程 冬机械 晨信息 午食品 暮物流'
  .split(' ')
  .map((name) => firm(`示例县示例${name}有限公司`, county));
export const traders = ['示例县示例早点铺', '示例县示例农资店'].map((name) => soleTrader(name, county));

/** An office that was merged into the one for farming at the end of 2024. */
export const machinery = bureau('农业机械管理局');
/** The name the office for approvals had up to April 2024. */
export const approvalBefore = '示例县政务服务中心';

export const units = [...Object.values(offices), ...towns, ...firms, ...traders];
