import type { Book } from '../../make/book.js';
import { services } from '../../make/stories/services.js';
import { offices } from './cast.js';

const { approval, housing, market } = offices;

export function cityServices(book: Book): void {
  services(book, approval, '2026-02-27', '2025H2', [
    { name: '食品经营许可', code: '000100000001', type: '01', days: [20, 5], handled: 1200, onTime: 1194 },
    { name: '公共场所卫生许可', code: '000100000002', type: '01', days: [20, 3], handled: 380, onTime: 380 },
    { name: '人力资源服务许可', code: '000100000003', type: '01', days: [20, 6], handled: 41, onTime: 41 },
    { name: '个体工商户登记', code: '000100000004', type: '07', days: [1, 0], handled: 5210, onTime: 5210 },
    { name: '营业执照补领', code: '000100000005', type: '08', days: [0, 0], handled: 0, onTime: 0 },
  ]);
  services(book, housing, '2026-03-05', '2025H2', [
    { name: '建筑工程施工许可', code: '000100000006', type: '01', days: [7, 3], handled: 214, onTime: 213 },
    { name: '商品房预售许可', code: '000100000007', type: '01', days: [10, 4], handled: 36, onTime: 36 },
  ]);
  services(book, market, '2026-03-06', '2025H2', [
    {
      name: '特种设备使用登记',
      code: '000100000008',
      type: '01',
      days: [15, 4],
      fee: '每台 20 元，按省级收费文件执行',
      handled: 640,
      onTime: 639,
    },
    { name: '广告监测投诉答复', code: '000100000009', type: '08', days: [10, 5], handled: 88, onTime: 88 },
  ]);
}
