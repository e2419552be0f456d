import { spanOf } from '../../coverage/periods.js';
import { type ListedObligation, listObligations } from '../obligations/list-obligations.js';
import { page } from '../server/answers.js';
import { unitOf } from '../server/authorise.js';
import type { Answer, Handlers, TenantCall } from '../server/call.js';
import { cursorOf, isText, limitOf, matching, oneOf, placeOf } from '../server/query.js';
import { fulfilmentsOf } from '../store/fulfilments.js';
import { currentRecords } from '../store/revisions.js';
import { zeroReportsOf } from '../store/zero-reports.js';
import { dayInChina } from '../times.js';

const periodForm = /^(?!0000)\d{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?$/;
const states = ['open', 'fulfilled', 'overdue'] as const;
const keyOf = ({ obligation, period }: { obligation: string; period: string }): string => `${obligation} ${period}`;

async function list(call: TenantCall): Promise<Answer> {
  const { platform, tenant, query, lang } = call;
  const { database, clock } = platform;
  const unit = unitOf(tenant, query.get('unit'));
  const period = matching(query, 'period', periodForm, '2025、2025Q1 或 2025-03');
  const state = oneOf(query, 'state', states);
  const today = dayInChina(clock.text());
  // of a period all duties within it; else those of today, whatever their length
  const asked = period === undefined ? undefined : spanOf(period);
  const isWanted = ({ start, end }: { start: string; end: string }): boolean =>
    asked === undefined ? start <= today && today <= end : asked.start <= start && end <= asked.end;
  const reported = {
    unitCode: unit,
    records: await currentRecords(database, unit),
    zeroReports: await zeroReportsOf(database, unit),
  };
  const year = (period ?? today).slice(0, 4);
  const receipts = new Map((await fulfilmentsOf(database, unit)).map((one) => [keyOf(one), one.receiptNo]));
  const after = placeOf(call, 'obligations', isText) ?? '';
  const limit = limitOf(call);
  const found = listObligations(reported, year, isWanted, today, lang)
    .filter((one) => state === undefined || one.state === state)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .filter((one) => keyOf(one) > after);
  const shown = (one: ListedObligation): object => {
    const receiptNo = one.state === 'fulfilled' ? receipts.get(keyOf(one)) : undefined;
    return { ...one, ...(receiptNo === undefined ? {} : { fulfilledBy: [receiptNo] }) };
  };
  return page(call, found, limit, shown, (one) => cursorOf('obligations', keyOf(one)));
}

export const obligationHandlers: Handlers<'listObligations'> = {
  listObligations: { query: ['unit', 'period', 'state', 'cursor', 'limit'], handle: list },
};
