import type { Dataset } from '../dataset.js';
import { Book } from '../make/book.js';
import { cityArrears } from './city/arrears.js';
import { units } from './city/cast.js';
import { cityCommitments } from './city/commitments.js';
import { cityComplaints } from './city/complaints.js';
import { cityContracts } from './city/contracts.js';
import { cityDecisions } from './city/decisions.js';
import { cityIntegrity } from './city/integrity.js';
import { cityMoney } from './city/money.js';
import { cityPromises } from './city/promises.js';
import { cityRegister } from './city/register.js';
import { cityServices } from './city/services.js';
import { cityStanding } from './city/standing.js';
import { cityUnusual } from './city/unusual.js';
import { cityUnusualContracts } from './city/unusual-contracts.js';
import { cityUnusualDecisions } from './city/unusual-decisions.js';
import { cityUnusualRecords } from './city/unusual-records.js';

/** What the offices of 示例市 report in March 2026: all 26 record types, nothing wrong. */
export function cityClean(): Dataset {
  const book = new Book('2026-03-20');
  cityCommitments(book);
  cityPromises(book);
  cityServices(book);
  cityContracts(book);
  cityArrears(book);
  cityMoney(book);
  cityDecisions(book);
  cityIntegrity(book);
  cityComplaints(book);
  cityStanding(book);
  cityUnusual(book);
  cityUnusualContracts(book);
  cityUnusualDecisions(book);
  cityUnusualRecords(book);
  return {
    name: 'city-clean',
    title: '示例市 2026 年 3 月报送的全部记录',
    asOf: book.asOf,
    units,
    records: book.records,
    register: cityRegister,
  };
}
