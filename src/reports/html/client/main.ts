import type { ListData } from '../list-data.js';
import type { PackedList } from '../packed-list.js';
import { startList } from './list.js';
import { openList } from './open-list.js';
import { openForPrint } from './print-groups.js';

const data = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as {
  readonly list: ListData | PackedList;
} | null;
const list = document.getElementById('list');
if (data !== null && list !== null) startList(list, openList(data.list));
openForPrint();
