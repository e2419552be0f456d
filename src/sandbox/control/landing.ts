import { randomUUID } from 'node:crypto';
import { assets } from '../../generated/pages/sandbox.js';
import { documentOf } from '../../page/document.js';
import { type Content, html, type Markup } from '../../page/markup.js';
import { scenarios } from '../faults/scenarios.js';
import type { JournalEntry } from '../journal.js';
import type { Platform } from '../platform.js';
import { issuer, notice } from '../seed.js';
import { basePath } from '../server/app.js';
import type { Answer } from '../server/call.js';
import { stated } from '../times.js';
import { exampleTenant } from './example.js';

const requestsShown = 30;

/** What the sandbox is and how it is used, for whoever opens its address in a browser. */
export function landingPage(platform: Platform, origin: string): Answer {
  // others than who has started it may read this
  const isPublic = platform.controlToken !== undefined;
  const body = html`<h1>${issuer}</h1>
<p><strong class="notice">${notice}</strong></p>
<p>这是「政务诚信数据报送接口（建议稿）」的试用平台，在本机运行，供开发报送程序时对接：收下批次、逐条判断、签发回执，与接口说明一致。单位都是虚构的，<strong>请不要报送真实数据</strong>。</p>
${addresses(platform, origin)}
${isPublic ? html`<h2>凭据</h2><p>启动沙箱的人有凭据和控制令牌。</p>` : credentials(platform)}
${first(origin, isPublic ? '（令牌）' : `${exampleTenant}-token`)}
${trouble(origin)}
${isPublic ? '' : recent(platform)}`;
  return {
    status: 200,
    type: 'text/html',
    body: documentOf({ lang: 'zh-CN', title: `${issuer}——${notice}`, body, data: null }, assets),
  };
}

const row = (...cells: readonly Content[]): Markup => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
const link = (address: string): Markup => html`<a href="${address}"><code>${address}</code></a>`;
const table = (heads: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="wide"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;

function addresses({ clock }: Platform, origin: string): Markup {
  const { now, frozen } = clock.state();
  return html`<h2>地址</h2>
${table(
  ['用途', '地址'],
  [
    row('接口（客户端的 baseUrl）', link(`${origin}${basePath}`)),
    row('取令牌', html`<code>POST ${origin}${basePath}/oauth/token</code>`),
    row('验签公钥', link(`${origin}${basePath}/keys`)),
    row('接口说明（OpenAPI）', link(`${origin}/openapi/platform.yaml`)),
    row('沙箱自己的接口说明', link(`${origin}/openapi/sandbox.yaml`)),
    row('请求记录', link(`${origin}/sandbox/journal`)),
  ],
)}
<p>平台时间：${stated(now)}${frozen ? '（停住不走）' : ''}</p>`;
}

const credentials = ({ tenants }: Platform): Markup => html`<h2>凭据</h2>
${table(
  ['client_id', 'client_secret', '固定令牌', '单位', '统一社会信用代码', '可以代报'],
  tenants.map(({ tenant, secret, fixedToken, unitName, unitCode, actsFor }) =>
    row(
      html`<code>${tenant}</code>`,
      html`<code>${secret}</code>`,
      html`<code>${fixedToken}</code>`,
      unitName,
      html`<code>${unitCode}</code>`,
      actsFor.includes('*') ? '任何单位' : actsFor.join('、'),
    ),
  ),
)}`;

function first(origin: string, fixedToken: string): Markup {
  const id = randomUUID();
  const token = `-H "Authorization: Bearer ${fixedToken}"`;
  return html`<h2>第一次报送</h2>
<p>取一份现成的报送内容，报上去，看结果和回执：</p>
<pre>${`curl -s "${origin}/sandbox/example?id=${id}" -o baosong.json
curl -X POST "${origin}${basePath}/submissions" ${token} -H "Content-Type: application/json" -H "Idempotency-Key: ${id}" --data-binary @baosong.json
curl "${origin}${basePath}/submissions/${id}/results" ${token}
curl "${origin}${basePath}/submissions/${id}/receipt" ${token}`}</pre>
<p>用 SDK（Node.js）：</p>
<pre>${`import { Client, newSubmission, staticToken } from 'lucheng/client';

const client = new Client({ baseUrl: '${origin}${basePath}', mode: 'sandbox', auth: staticToken('${fixedToken}') });
const submission = newSubmission({ reporter, recordType: 'arrears', records });
await client.submissions.create(submission);
const done = await client.submissions.waitFor(submission.batch.batchId);
console.log(done.counts, done.outcomeReceiptNo);`}</pre>`;
}

const trouble = (origin: string): Markup => html`<h2>试各种故障</h2>
<p>在一个请求上加请求头 <code>Gi-Sandbox-Scenario</code>，这个请求就出相应的故障：</p>
<p>${Object.keys(scenarios).map((name) => html`<code>${name}</code> `)}</p>
<p>第几次、哪个操作、出几次，用 <code>POST ${origin}/sandbox/faults</code> 编排；停住、拨快平台时间用 <code>POST ${origin}/sandbox/clock</code>；清空一切用 <code>POST ${origin}/sandbox/reset</code>。</p>`;

function recent({ journal }: Platform): Markup {
  const entries = journal.entries().slice(-requestsShown).reverse();
  if (entries.length === 0) return html`<h2>最近的请求</h2><p class="muted">还没有请求。</p>`;
  return html`<h2>最近的请求</h2>
${table(['时间', '请求', '应答', '结论', '单位', '用时'], entries.map(requestRow))}`;
}

const requestRow = ({ time, method, path, status, verdict, fault, tenant, milliseconds }: JournalEntry): Markup =>
  row(
    stated(time).slice(0, 19).replace('T', ' '),
    html`<code>${method} ${path}</code>`,
    status ?? '断开',
    html`${verdict === 'ok' ? '正常' : html`<span class="bad">${verdict}</span>`}${fault === undefined ? '' : `（按要求出的故障：${fault}）`}`,
    tenant ?? '',
    `${milliseconds} 毫秒`,
  );
