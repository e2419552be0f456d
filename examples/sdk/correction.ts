// 更正：读平台现存的这一版，改一项，连同理由报上去。TypeScript，每类记录都有类型。
import { type Arrears, Client, newSubmission } from 'lucheng/client';
import { reporter } from './arrears.mjs';

const client = Client.fromEnv();
const recordId = '11370100MADEUP128H-401-20260317-000001';

const stored = await client.records.get('arrears', recordId);
const corrected: Arrears = { ...stored.record, operationType: '2', overdueInterest: '3200.00' };

const correction = newSubmission({
  reporter,
  recordType: 'arrears',
  entries: [
    {
      revision: stored.revision + 1,
      supersedesDigest: stored.recordDigest,
      reason: { text: '逾期利息计算有误' },
      record: corrected,
    },
  ],
});
const { submissionId } = await client.records.correct('arrears', recordId, correction);
await client.submissions.waitFor(submissionId);

// 读取以后别人又改过的，这一条会退回，说明现行是第几版：重新读取，再决定
for await (const { outcome, issues } of client.submissions.results(submissionId))
  console.log(outcome, ...issues.map(({ message }) => message));

for await (const { revision, recordDigest } of client.records.revisions('arrears', recordId))
  console.log(`第 ${revision} 版 ${recordDigest}`);
await client.close();
