import type { Unit, Values } from '../../dataset.js';
import { percentOf } from '../amounts.js';
import type { Book } from '../book.js';

export interface Service {
  readonly name: string;
  /** Twelve characters. */
  readonly code: string;
  /** Code set `service-item-type`. */
  readonly type: string;
  /** Days by law and by promise; 0 and 0 for what is done at once. */
  readonly days: readonly [byLaw: number, promised: number];
  readonly fee?: string;
  readonly handled: number;
  readonly onTime: number;
  readonly values?: Values;
}

/** Services a unit does faster than the law asks (104), with how often it kept that in a period. */
export function services(
  book: Book,
  unit: Unit,
  published: string,
  period: string,
  list: readonly Service[],
): string[] {
  return list.map((service) => {
    const [byLaw, promised] = service.days;
    const atOnce = promised === 0;
    return book.add('104', unit, published, {
      unitName: unit.name,
      unitCode: unit.code,
      serviceItemName: service.name,
      serviceItemCode: service.code,
      serviceItemType: service.type,
      statutoryDays: String(byLaw),
      committedDays: String(promised),
      timeUnit: atOnce ? '4' : '1',
      content: atOnce
        ? '材料齐全的当场办结，一次告知所需材料。'
        : `材料齐全的当日受理，${promised} 个工作日内办结，一次告知所需材料。`,
      serviceTarget: '3',
      feeStandard: service.fee ?? '不收费',
      guarantee: '设专窗两个，提供帮办代办。',
      publishChannel: ['1', '2'],
      publishUrl: `http://www.example.gov.cn/fw/${service.code}.html`,
      publishDate: published,
      supervisionPhone: '12345',
      accountability: '超期办理的，约谈经办科室负责人并在全局通报。',
      statPeriod: period,
      handledCount: String(service.handled),
      onTimeCount: String(service.onTime),
      ...(service.handled > 0 && { onTimeRate: percentOf(service.onTime, service.handled) }),
      commitmentStatus: '1',
      ...service.values,
    });
  });
}
