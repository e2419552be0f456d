import type { Lang } from '../../findings/texts/text.js';
import type { PageAnswer } from '../../model/audit-state.js';
import type { PagesCheck, Wording } from '../../model/question.js';
import { type SourceFact, textOf } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { askedOf } from './asked.js';
import type { Point } from './point.js';
import { unclearPoint } from './unclear.js';
import { filled } from './words.js';

const found = 200;
type Reason = keyof PagesCheck['gaps'];

/** Each record with an address: one of its pages answers and holds its title. */
export function pagePoints(view: AuditView, check: PagesCheck, lang: Lang): readonly Point[] {
  const answers = new Map(view.state.pages.map((page) => [page.url, page]));
  return askedOf(view, check.of).flatMap((asked): readonly Point[] => {
    if (asked.unclear !== null) return [unclearPoint(view, check.of.type, asked, lang)];
    const { holder, weight: of, versions } = asked;
    const tried = versions.flatMap((one) => triesOf(check, one, answers));
    if (tried.length === 0) return [];
    // of several pages the one that came nearest
    const best = tried.reduce((a, b) => (b.rank < a.rank ? b : a));
    if (best.reason === null) return [{ holder, of, n: of, gaps: [] }];
    const { url, page } = best;
    const reason = page?.failure === null || page === undefined ? '' : failureText(page.failure, lang);
    const message = filled(check.gaps[best.reason], lang, { url, status: page?.status ?? '', reason });
    // a page that says it is not there is not there; one that did not answer may do so tomorrow
    const severity = best.reason === 'status' ? ('error' as const) : ('warning' as const);
    return [{ holder, of, n: 0, gaps: [{ severity, at: best.at, message, onlyHere: true }] }];
  });
}

interface Try {
  readonly at: SourceFact;
  readonly url: string;
  readonly page: PageAnswer | undefined;
  /** What is missing; null where nothing is. */
  readonly reason: Reason | null;
  readonly rank: number;
}

const ranks: readonly (Reason | null)[] = [null, 'title', 'status', 'failed', 'unasked'];

function triesOf(check: PagesCheck, at: SourceFact, answers: ReadonlyMap<string, PageAnswer>): Try[] {
  const title = textOf(at, check.holds);
  return addressesIn(textOf(at, check.url) ?? '').map((url) => {
    const page = answers.get(url);
    const reason = reasonOf(page, title);
    return { at, url, page, reason, rank: ranks.indexOf(reason) };
  });
}

function reasonOf(page: PageAnswer | undefined, title: string | undefined): Reason | null {
  if (page === undefined) return 'unasked';
  if (page.failure !== null || page.status === null) return 'failed';
  if (page.status !== found) return 'status';
  return title !== undefined && page.titles.includes(title) ? null : 'title';
}

/** The addresses of a field, which holds several where they stand with ; between them. */
export const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const failures: Readonly<Record<string, Wording>> = {
  timeout: { zh: '等候太久没有答复', en: 'no answer in time' },
  dns: { zh: '域名找不到', en: 'no such host' },
  refused: { zh: '连接不上', en: 'connection refused' },
  tls: { zh: '网站证书有问题', en: 'its certificate is not in order' },
  'too-large': { zh: '内容太大，没有读完', en: 'it is too large to be read' },
  'not-text': { zh: '不是网页文字（如图片、扫描件），读不出内容', en: 'it is not text' },
  robots: { zh: '网站不允许程序访问', en: 'the site does not let programs in' },
  redirects: { zh: '转了太多次网址', en: 'too many redirects' },
  'not-http': { zh: '不是网页地址', en: 'it is no address of a web page' },
  broken: { zh: '连接中断，没有读完', en: 'the connection broke off' },
  private: { zh: '是内部地址，没有访问', en: 'it is a private address and was not asked' },
};

const failureText = (failure: string, lang: Lang): string => failures[failure]?.[lang] ?? failure;
