import type { PageList } from '../packed-list.js';
import { startList } from './list.js';
import { openAhead, openList } from './open-list.js';
import { openForPrint } from './print-groups.js';

const data = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as {
  readonly list: PageList;
} | null;
const list = document.getElementById('list');
if (data !== null && list !== null) {
  const findings = openList(data.list);
  startList(list, findings);
  // not before the first rows are painted
  requestAnimationFrame(() => setTimeout(() => openAhead(findings)));
}
openForPrint();
