import type { Dataset } from '../dataset.js';
import { Book } from '../make/book.js';
import { countyArrears } from './county/arrears.js';
import { units } from './county/cast.js';
import { countyCommitments } from './county/commitments.js';
import { countyContracts } from './county/contracts.js';
import { countyDecisions } from './county/decisions.js';
import { countyIntegrity } from './county/integrity.js';
import { countyRegister } from './county/register.js';

/** What 示例县 reports in January 2026 of two years: records with their changes, and withdrawals, all in one report. */
export function countyTwoYears(): Dataset {
  const book = new Book('2026-01-30');
  countyCommitments(book);
  countyContracts(book);
  countyArrears(book);
  countyDecisions(book);
  countyIntegrity(book);
  return {
    name: 'county-two-years',
    title: '示例县两年的变更和撤销',
    asOf: book.asOf,
    units,
    records: book.records,
    register: countyRegister,
  };
}
