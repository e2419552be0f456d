import { readFileSync } from 'node:fs';
import { findFiles } from '../../../src/check/files.js';
import type { AuditReport, Cell } from '../../../src/model/audit-report.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';

const folder = 'examples/data/示例市完整性审查';
const sourceOf = (name: string): Source => bytesSource(name, readFileSync(`${folder}/${name}`));

/** What units of the example city have sent. */
export const cityFiles = async () => findFiles([`${folder}/报送材料`]);

/** The year and the day its audit is for, its register and its list of reporters. */
export const cityOptions = {
  year: '2025',
  asOf: '2026-04-30',
  register: sourceOf('主体登记库.xlsx'),
  reporters: sourceOf('应报清单.csv'),
};

/** So many in order, of so many. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

interface Expectation {
  readonly asOf: string;
  readonly year: string;
  readonly matrix: readonly Cell[];
  readonly questions: readonly {
    readonly letter: string;
    readonly share: Share;
    readonly checks: readonly { readonly id: string; readonly share: Share }[];
    readonly holders: readonly { readonly holder: string; readonly share: Share }[];
  }[];
  readonly completeness: readonly (Pick<
    AuditReport['completeness'][number],
    'type' | 'unit' | 'records' | 'wrong' | 'duplicates'
  > & {
    readonly fields: readonly {
      readonly field: string;
      readonly should: number;
      readonly filled: number;
      readonly spare: number;
      readonly faulty: number;
    }[];
  })[];
  readonly timeliness: readonly Omit<AuditReport['timeliness'][number], 'title'>[];
  readonly score: Pick<
    AuditReport['evaluation'][number],
    'division' | 'positive' | 'negative' | 'bonus' | 'total' | 'grade'
  > & {
    readonly indicators: readonly Pick<
      AuditReport['evaluation'][number]['indicators'][number],
      'id' | 'numerator' | 'denominator' | 'weight' | 'points' | 'unknown'
    >[];
  };
  readonly warnings: readonly (Pick<
    AuditReport['warnings'][number],
    'indicator' | 'holder' | 'value' | 'threshold' | 'direction' | 'recordCount'
  > & { readonly receiverCode: string; readonly sourceType?: string; readonly sourceId?: readonly string[] })[];
}

/** What was worked out by hand, `examples/make/city/expected`. */
export const expectation = JSON.parse(readFileSync(`${folder}/审查应有结果.json`, 'utf8')) as Expectation;
