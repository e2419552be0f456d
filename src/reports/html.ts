import type { Report } from '../model/report.js';
import { framed } from './html/frame.js';
import { listSection } from './html/list.js';
import { listDataOf } from './html/list-data.js';
import { textWords } from './text-words.js';

/** The report as one HTML file: opens by a double click, loads nothing, sends nothing, and prints. */
export function htmlReport(report: Report): string {
  const words = textWords[report.lang];
  const zh = report.lang === 'zh';
  const list = listDataOf(report);
  return framed({
    lang: report.lang,
    title: zh ? '数据检查报告' : 'Data check report',
    verdict: report.verdict,
    sentence: words.verdict(report),
    first: null,
    figures: [{ label: zh ? '记录' : 'Records', value: String(report.summary.records) }],
    sections: [
      {
        id: 'findings',
        title: zh ? '全部问题' : 'All findings',
        body: listSection(report, list),
      },
    ],
    basis: words.basis(report),
    data: { list },
  });
}
