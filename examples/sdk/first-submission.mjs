// 第一次报送：一条拖欠账款记录，等它办完，打印结果和回执。
// 先在另一个窗口运行 npx lucheng sandbox，再按它打印的地址和凭据设好 LUCHENG_BASE_URL、LUCHENG_MODE、LUCHENG_CLIENT_ID、LUCHENG_CLIENT_SECRET。
import { Client, newSubmission } from 'lucheng/client';
import { arrears, reporter } from './arrears.mjs';

const client = Client.fromEnv();

const submission = newSubmission({ reporter, recordType: 'arrears', records: [arrears] });
const { submissionId, receipt } = await client.submissions.create(submission);
console.log(`已收妥 ${receipt.receipt.receiptNo}，收到时间 ${receipt.receipt.receivedAt}`);

const { counts } = await client.submissions.waitFor(submissionId);
console.log(
  `接收 ${counts.accepted + counts.acceptedWithWarnings} 条，重复 ${counts.duplicate} 条，退回 ${counts.rejected} 条`,
);

for await (const { recordId, outcome, issues } of client.submissions.results(submissionId)) {
  console.log(`${recordId}：${outcome}`);
  for (const { message, fix } of issues) console.log(`  ${message}；${fix}`);
}

// 回执的签名已经用平台的公钥验过；存起来，日后凭它说话
const outcome = await client.submissions.receipt(submissionId);
console.log(`办理回执 ${outcome.receipt.receiptNo} ${outcome.receipt.notice ?? ''}`);

await client.close();
