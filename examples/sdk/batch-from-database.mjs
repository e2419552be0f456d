// 从业务库里按游标取数，一千条一批报送：内存里只有一批，每批的回执号写回业务库。
// 这里的业务库是内嵌的 PGlite；换成别的库，只要能逐批取数就行。
import { PGlite } from '@electric-sql/pglite';
import { Client, newSubmission } from 'lucheng/client';
import { arrears, reporter } from './arrears.mjs';

const database = await PGlite.create();
await database.exec('create table arrears (id integer primary key, amount numeric(18, 2), receipt text)');
await database.exec('insert into arrears (id, amount) select n, 1000 + n from generate_series(1, 2500) as n');

const client = Client.fromEnv();
const batchSize = 1000;

/** 业务库的一行写成一条记录：日期、金额都是文字，没有的不写。 */
const recordOf = ({ id, amount }) => ({
  ...arrears,
  recordId: `${reporter.unitCode}-401-20260318-${String(id).padStart(6, '0')}`,
  arrearsNumber: `37010220261${String(id).padStart(5, '0')}`,
  originalAmount: amount,
  undisputedAmount: amount,
  overdueInterest: '0.00',
  paidAmount: '0.00',
  balance: amount,
});

for (let last = 0; ; ) {
  const { rows } = await database.query(
    'select id, amount::text from arrears where id > $1 and receipt is null order by id limit $2',
    [last, batchSize],
  );
  if (rows.length === 0) break;
  last = rows.at(-1).id;
  const submission = newSubmission({ reporter, recordType: 'arrears', records: rows.map(recordOf) });
  await client.submissions.create(submission);
  const done = await client.submissions.waitFor(submission.batch.batchId);
  for await (const { index, outcome, receiptNo, originalReceiptNo } of client.submissions.results(done.submissionId))
    if (outcome !== 'rejected')
      await database.query('update arrears set receipt = $1 where id = $2', [
        originalReceiptNo ?? receiptNo,
        rows[index].id,
      ]);
  console.log(
    `${rows.length} 条：接收 ${done.counts.accepted + done.counts.acceptedWithWarnings}，退回 ${done.counts.rejected}`,
  );
}

const { rows } = await database.query('select count(*)::int as n from arrears where receipt is not null');
console.log(`业务库里有回执的 ${rows[0].n} 条`);
await database.close();
await client.close();
