import { formsAmong } from '../check/forms-among.js';
import { registerForm } from '../check/register/form.js';
import type { Sink } from '../findings/collector.js';
import { render } from '../findings/render.js';
import type { Lang } from '../findings/texts/text.js';
import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { Finding, Repair } from '../model/finding.js';
import { eachMask } from '../reports/mask.js';
import { findingLine, repairLine } from '../reports/ndjson.js';
import { LineFile } from './line-file.js';

const worded = [...recordTypes, ...formsAmong, registerForm];

/** What a report does not list, in words and masked like it, line by line on disk: findings, and every repair. */
export class Spool implements Required<Omit<Sink, 'found'>> {
  readonly findings: LineFile;
  readonly repairs: LineFile;
  readonly #lang: Lang;
  readonly #mask: ReturnType<typeof eachMask> | undefined;

  /** @param folder where it is kept meanwhile. */
  constructor(folder: string, lang: Lang, showPersonal: boolean) {
    this.findings = new LineFile(folder);
    this.repairs = new LineFile(folder);
    this.#lang = lang;
    this.#mask = showPersonal ? undefined : eachMask([...recordTypes, ...forms]);
  }

  unlisted(finding: Finding): void {
    const told = render(finding, this.#lang, worded);
    this.findings.add(findingLine(this.#mask?.finding(told) ?? told));
  }

  repaired(repair: Repair): void {
    this.repairs.add(repairLine(this.#mask?.repair(repair) ?? repair));
  }

  close(): void {
    this.findings.close();
    this.repairs.close();
  }
}
