import { maxNameCharacters, maxParagraphCharacters, maxParagraphsAbove } from './limits.js';

/** What stands above a table. */
export interface Above {
  /** Paragraphs since the table before, the nearest first; blank ones are left out. */
  readonly above: readonly string[];
  /** True where nothing but blank lines, or the words that it goes on, stand between it and the table before. */
  readonly continues: boolean;
}

const goesOn = /^[（(]?\s*(?:续表|接上[页表])|[（(]续[表）)]?[）)]?$/;

/** Keeps the paragraphs of the body that may tell something about the next table. */
export class Surroundings {
  #above: string[] = [];
  #tables = 0;

  paragraph(text: string): void {
    if (text.trim() === '') return;
    this.#above.unshift(text.trim().slice(0, maxParagraphCharacters));
    if (this.#above.length > maxParagraphsAbove) this.#above.pop();
  }

  tableBegins(): Above {
    return { above: this.#above, continues: this.#tables > 0 && this.#above.every((text) => goesOn.test(text)) };
  }

  tableEnded(): void {
    this.#above = [];
    this.#tables += 1;
  }
}

const sentence = /[。；;！!？?，,：:]$/;
/** 「单位：万元」, 「填报单位：…」: lines that tell about the table and do not name it. */
const remark = /^[（(]?(?:金额)?单位|^(?:填[报表]|编制|制表|报送|日期|注|说明|备注)/;
const numbered = /^(?:附?表|附件|附录|Table\b)\s*[\d一二三四五六七八九十]*/i;

/** 「表2（承诺事项清单）」: which table of the document it is, and the heading or caption nearest above it. */
export function tableName(ordinal: number, above: readonly string[]): string {
  const caption = above.find(
    (text) =>
      text.length <= maxNameCharacters &&
      !sentence.test(text) &&
      !remark.test(text) &&
      (!/[:：]/.test(text) || numbered.test(text)),
  );
  return caption === undefined ? `表${ordinal}` : `表${ordinal}（${caption.replace(/\s+/g, ' ')}）`;
}
