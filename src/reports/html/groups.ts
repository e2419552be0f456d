import { ruleTitle } from '../../findings/rule-title.js';
import { sayIn } from '../../findings/say.js';
import type { RenderedFinding, Severity } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { type Content, html, type Markup } from '../../page/markup.js';
import { addressOf } from '../address.js';
import { changeMark, groupMark } from '../change-words.js';
import { type Group, groupFindings, groupTitle, sizeOf } from '../finding-groups.js';
import { textWords } from '../text-words.js';
import { visible } from '../visible.js';
import { contextTable } from './context.js';
import { listLink } from './list-link.js';

/** Examples shown of one group; all that are listed stand in the list below. */
const examplesShown = 3;
/** Groups shown at once; the others are a click away. */
const groupsShown = 12;

/** Findings of one severity by rule and field, the most frequent first; null where there are none. */
export function groupsOf(report: Report, severity: Severity): Content {
  const groups = groupFindings(report).filter((group) => group.severity === severity);
  if (groups.length === 0) return null;
  const say = sayIn(report.lang);
  const rest = groups.slice(groupsShown);
  const count = rest.reduce((sum, group) => sum + sizeOf(group), 0);
  return html`<ol class="groups">${groups.slice(0, groupsShown).map((group) => groupItem(group, report))}</ol>${
    rest.length === 0
      ? null
      : html`<details class="printed"><summary>${say(`另有 ${rest.length} 类，共 ${count} 处`, `${rest.length} more kinds, ${count} findings`)}</summary>
<ol class="groups" start="${groupsShown + 1}">${rest.map((group) => groupItem(group, report))}</ol></details>`
  }`;
}

/** The group to begin with, in one sentence; null where there is nothing to correct. */
export function firstToDo(report: Report): Content {
  const first = groupFindings(report).find(({ severity }) => severity === 'error');
  if (first === undefined) return null;
  const [finding] = first.findings;
  const title = headingOf(finding!, report);
  const say = sayIn(report.lang);
  const size = sizeOf(first);
  const text = say(`先改：${title}，共 ${size} 处。`, `Fix first: ${title}, ${size} times.`);
  return html`${visible(text)} <a href="#errors">${say('看怎么改', 'How')}</a>`;
}

/** What a group is about: the field as the file calls it, and the rule by its title. */
function headingOf(finding: RenderedFinding, report: Report): string {
  const field = groupTitle(finding, report);
  const rule = ruleTitle(finding.rule, report.lang);
  if (rule === null) return field === '' ? finding.message : sayIn(report.lang)(`「${field}」`, `“${field}”`);
  return field === '' ? rule : sayIn(report.lang)(`「${field}」${rule}`, `“${field}”: ${rule}`);
}

function groupItem(group: Group, report: Report): Markup {
  const [first] = group.findings as readonly [RenderedFinding];
  const words = textWords[report.lang];
  const say = sayIn(report.lang);
  const size = sizeOf(group);
  // of a single one the message says all
  const heading = size === 1 ? first.message : headingOf(first, report);
  const examples = group.findings.slice(0, examplesShown);
  return html`<li class="group ${group.severity}"><h3>${visible(heading)} <span class="count">${say(`${size} 处`, `× ${size}`)}</span>${groupMark(report.comparison, group.findings, size, report.lang)}</h3>
<p class="fix"><b>${words.fix}</b> ${visible(first.fix)}</p>
<ul class="examples">${examples.map(
    (
      finding,
    ) => html`<li><span class="place">${visible(addressOf(finding.at, words))}</span> ${size === 1 ? null : html`${visible(finding.message)}${changeMark(finding, report.lang)}`}
${contextTable(finding, say('所在行的相邻单元格', 'Cells around it'), say('（空）', '(empty)'))}</li>`,
  )}</ul>
<p class="why"><b>${words.why}</b> ${visible(first.why)}</p>
<p class="more"><a href="${listLink(first)}">${say(size === 1 ? '在全部问题中看' : `在全部问题中看这 ${size} 处`, 'See in the list')}</a> <code>${group.rule}</code></p></li>
`;
}
