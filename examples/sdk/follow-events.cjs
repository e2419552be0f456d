// 跟事件：从上次的位置接着取，断了再接；办完的、退回的、应报已履行的，都从这里知道。CommonJS。
const { Client } = require('lucheng/client');

async function main() {
  const client = Client.fromEnv();
  const until = AbortSignal.timeout(Number(process.env.FOLLOW_MS ?? 3_600_000));
  try {
    for await (const { id, type, subject, time } of client.events.stream({ after: process.env.AFTER, signal: until }))
      console.log(`${id} ${time} ${type} ${subject}`);
  } catch (error) {
    if (!until.aborted) throw error;
  }
  await client.close();
}

main();
