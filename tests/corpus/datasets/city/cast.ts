import { Registry } from '../../make/units.js';

const made = new Registry(1);
const { government, department, institution, court, firm, soleTrader } = made;
const city = '370100';
const level = '3';
const bureau = (name: string) => department(`示例市${name}`, city, level);

/** The offices of 示例市. */
export const offices = {
  government: government('示例市人民政府', city, level),
  reform: bureau('发展和改革局'),
  finance: bureau('财政局'),
  approval: bureau('行政审批服务局'),
  housing: bureau('住房和城乡建设局'),
  transport: bureau('交通运输局'),
  industry: bureau('工业和信息化局'),
  science: bureau('科学技术局'),
  market: bureau('市场监督管理局'),
  ecology: bureau('生态环境局'),
  water: bureau('水务局'),
  culture: bureau('文化和旅游局'),
  hospital: institution('示例市示例医院', city, level),
  school: institution('示例市第一示例学校', city, level),
  court: court('示例市示例人民法院', city),
};

/** The districts of 示例市. */
export const districts = {
  east: government('示例市示例东区人民政府', '370102', '4'),
  west: government('示例市示例西区人民政府', '370103', '4'),
  south: government('示例市示例南区人民政府', '370104', '4'),
  north: government('示例市示例北区人民政府', '370105', '4'),
  town: government('示例市示例东区示例镇人民政府', '370102', '5'),
};

const names = '甲科技 乙建设 丙贸易 丁食品 戊物流 己信息 庚环保 辛工程 壬医疗 癸文化 子咨询 丑园林 寅设备 卯软件'.split(
  ' ',
);

/** Firms of 示例市, 示例甲科技有限公司 being the first. */
export const firms = names.map((name) => firm(`示例市示例${name}有限公司`, city));
export const traders = ['示例市示例东区示例面馆', '示例市示例西区示例五金店', '示例市示例南区示例便利店'].map((name) =>
  soleTrader(name, '370102'),
);

/** An office that is no more. */
export const housingOffice = department('示例市房产管理局', city, level);

export const units = [...Object.values(offices), ...Object.values(districts), ...firms, ...traders];
