import type { Lang } from '../../../findings/texts/text.js';
import type { CodeAnswer, CodeLine, CodeSetAnswer, CodeUse } from '../answers.js';
import { confidences, inBrackets, labels, list } from '../labels.js';
import { type Layout, line, lines } from '../layout.js';

/** A code set with all its codes. */
export function codeSetSections(answer: CodeSetAnswer, lang: Lang): Layout {
  const extensible = lang === 'zh' ? '省级可在版本之间增加代码' : 'the province may add codes';
  return {
    heading: `${answer.title}${inBrackets(list([answer.number, answer.id], lang), lang)}`,
    sections: [
      line(labels.what, answer.description),
      lines(labels.note, [answer.note, ...(answer.extensible ? [extensible] : [])]),
      line(labels.source, confidences[answer.confidence]?.[lang] ?? ''),
      lines(labels.usedBy, useLines(answer.fields, lang)),
      lines(
        labels.codes,
        answer.codes.map((code) => [code.code, code.label, codeNotes(code, lang)]),
      ),
    ],
  };
}

/** One code of a set. */
export function codeSections(answer: CodeAnswer, lang: Lang): Layout {
  const { parent, retired } = answer;
  const zh = lang === 'zh';
  return {
    heading: `${answer.label}${inBrackets(`${answer.set.title} ${answer.code}`, lang)}`,
    sections: [
      line(labels.codeSet, `${answer.set.title}${inBrackets(list([answer.number, answer.set.id], lang), lang)}`),
      line(labels.codes, answer.code),
      line(labels.otherNames, list(answer.aliases, lang)),
      line(labels.parent, parent ? `${parent.code} ${parent.label}` : ''),
      line(labels.retired, retired === null ? '' : zh ? `${retired} 年撤销` : String(retired)),
      line(labels.successors, successors(answer, lang)),
      lines(labels.usedBy, useLines(answer.fields, lang)),
    ],
  };
}

const successors = (code: CodeLine, lang: Lang): string =>
  list(
    code.successors.map((next) => `${next.code} ${next.label}`),
    lang,
  );

function codeNotes(code: CodeLine, lang: Lang): string {
  const zh = lang === 'zh';
  const next = successors(code, lang);
  const gone = code.retired === null ? '' : zh ? `${code.retired} 年撤销` : `withdrawn ${code.retired}`;
  const notes = [
    ...(code.aliases.length === 0 ? [] : [`${zh ? '也写作 ' : 'also '}${list(code.aliases, lang)}`]),
    ...(gone === '' ? [] : [gone]),
    ...(next === '' ? [] : [`${zh ? '改用 ' : 'now '}${next}`]),
  ];
  return notes.join(zh ? '；' : '; ');
}

const useLines = (uses: readonly CodeUse[], lang: Lang): readonly string[] =>
  uses.map(({ title, types, all }) => {
    const every = lang === 'zh' ? '全部记录类型' : 'all record types';
    return `「${title}」${inBrackets(all ? every : list(types, lang), lang)}`;
  });
