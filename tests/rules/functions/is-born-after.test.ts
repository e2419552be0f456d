import { isBornAfter } from '../../../src/rules/functions/is-born-after.js';
import { cases } from './cases.js';

cases(isBornAfter, [
  [['370100209901010000', '2026-03-20'], true],
  [['370102198506200009', '2026-03-20'], false],
  [['370102198506200009', '1985-06-20'], false, 'born that day'],
  [['370102198506200009', '1985-06-19'], true],
  [['370100209901010001', '2026-03-20'], false, 'wrong check character'],
  [['3701**********0000', '2026-03-20'], false, 'masked'],
  [['91370100MADEUP0133', '2026-03-20'], false, 'code of an organisation'],
  [['370100850620000', '1985-06-19'], false, '15 digits'],
  [['', '2026-03-20'], false],
]);
