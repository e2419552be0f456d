import type { ListData } from '../list-data.js';
import { startList } from './list.js';
import { openForPrint } from './print-groups.js';

const data = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as { readonly list: ListData } | null;
const list = document.getElementById('list');
if (data !== null && list !== null) startList(list, data.list);
openForPrint();
