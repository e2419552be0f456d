import type { Unit, Values } from '../../dataset.js';
import type { Book } from '../book.js';

/** Something done for integrity (701). @param type code set `activity-type`. @returns its identifier. */
export function activity(
  book: Book,
  host: Unit,
  day: string,
  number: string,
  type: string,
  name: string,
  values: Values,
): string {
  return book.add('701', host, day, {
    activityNumber: number,
    activityType: type,
    activityName: name,
    hostName: host.name,
    hostCode: host.code,
    activityDate: day,
    reportUrl: `https://www.example.gov.cn/hd/${number}.html`,
    ...values,
  });
}
