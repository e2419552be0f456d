import type { PageAnswer } from '../../../src/model/audit-state.js';
import { ask, of } from './ask.js';
import { changed, commitment, complete, report } from './make-commitment.js';

const page = (values: Partial<PageAnswer>): PageAnswer => ({
  url: 'http://a.example.gov.cn/cn.html',
  status: 200,
  titles: [],
  failure: null,
  ...values,
});

const title = '示例市示例甲局2025年度公开承诺';
ask('D', [
  {
    name: 'parts that are missing; what comes late; a site of somebody else',
    state: of(
      changed(
        commitment(
          {},
          {
            lacks: ['attachment', 'publishChannel'],
            found: ['annual-commitment/published-late', 'annual-commitment/site-probably-not-government'],
          },
        ),
        report(1, '2025H1', {}, { lacks: ['publishUrl'] }),
      ),
    ),
    shares: { parts: '2/4', 'in-time': '0/1', official: '0/1', reports: '11/12' },
    gaps: [
      '1: 年度承诺没有写「发布渠道」',
      '1: 年度承诺没有写「承诺书附件」',
      '1: 承诺发布晚于期限',
      '1: 承诺发布网址不是政府域名',
      '30: 践诺情况没有写「公开网址」',
    ],
  },
  {
    name: 'no summary after the year',
    state: of(changed(commitment({ annualReportUrl: '' }, { lacks: ['annualReportUrl'] }))),
    shares: { summary: '0/1' },
    gaps: ['1: 2025 年度的践诺总结应于 2026-01-31 前发布（建议期限），今为 2026-04-30，年度总结网址仍为空'],
  },
  {
    name: 'no summary yet',
    state: of(changed(commitment({ annualReportUrl: '' }, { lacks: ['annualReportUrl'] })), {}, '2026-01-31'),
    shares: { summary: '0/0' },
    gaps: [],
  },
  {
    name: 'a page with its title',
    state: of(complete, { pages: [page({ titles: [title] })] }),
    shares: { page: '1/1' },
    gaps: [],
  },
  {
    name: 'a page without it',
    state: of(complete, { pages: [page({ titles: ['示例市示例乙局2025年度公开承诺'] })] }),
    shares: { page: '0/1' },
    gaps: [
      '1: 发布网址 http://a.example.gov.cn/cn.html 的网页上没有找到承诺名称；网址应指向承诺全文所在的网页，网页文字应与承诺名称一致',
    ],
  },
  {
    name: 'a page that is gone',
    state: of(complete, { pages: [page({ status: 404, titles: [title] })] }),
    shares: { page: '0/1' },
    gaps: ['1: 发布网址 http://a.example.gov.cn/cn.html 打不开：网站答复状态码 404'],
  },
  {
    name: 'a page that does not answer',
    state: of(complete, { pages: [page({ status: null, failure: 'timeout' })] }),
    shares: { page: '0/1' },
    gaps: ['1: 发布网址 http://a.example.gov.cn/cn.html 打不开：等候太久没有答复'],
  },
  {
    name: 'a page nobody asked',
    state: of(complete, { pages: [page({ url: 'http://b.example.gov.cn/' })] }),
    shares: { page: '0/1' },
    gaps: ['1: 没有访问过发布网址 http://a.example.gov.cn/cn.html，不知道打不打得开'],
  },
  {
    name: 'one of two addresses is enough',
    state: of(changed(commitment({ publishUrl: 'http://c.example.gov.cn/；http://a.example.gov.cn/cn.html' })), {
      pages: [page({ titles: [title] }), page({ url: 'http://c.example.gov.cn/', status: 500 })],
    }),
    shares: { page: '1/1' },
    gaps: [],
  },
]);
