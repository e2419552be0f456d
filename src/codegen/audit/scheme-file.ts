import type { Figure, Indicator, Warning } from '../../model/evaluation.js';
import { RuleError } from '../rules/expr.js';
import { idOf, readSchema } from '../schemas.js';
import { ajvOfStandard } from '../validators.js';

/** The records a measure counts, as written. */
export interface SourceEntry {
  readonly type: string;
  readonly through?: { readonly field: string; readonly type: string };
  readonly unit?: string;
  readonly latest?: {
    readonly field: string;
    readonly type: string;
    readonly by: string;
    readonly value: string;
    readonly order: readonly string[];
  };
  readonly of?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly sound?: true;
  readonly refers?: { readonly field: string; readonly type: string };
}

/** How something is measured, as written: one of the three. */
export interface MeasureEntry {
  readonly records?: readonly SourceEntry[];
  readonly obligations?: readonly string[];
  /** Id of an indicator that is measured the same way. */
  readonly indicator?: string;
}

interface Named {
  readonly title: string;
  readonly en: string;
}

type Entry<Compiled> = Named & MeasureEntry & Omit<Compiled, 'title' | 'measure'>;

/** An indicator; where it comes from and how it is reckoned in words are for readers of the file. */
export type IndicatorEntry = Entry<Indicator> & { readonly basis: string; readonly formula: string };
type WarningEntry = Entry<Warning>;
type FigureEntry = Entry<Figure>;

/** The three files that say how a city is scored, when it is warned, and what the analysis report counts. */
export interface SchemeFiles {
  readonly groups: readonly (Named & { readonly id: string })[];
  readonly indicators: readonly IndicatorEntry[];
  readonly warnings: readonly WarningEntry[];
  readonly sections: readonly (Named & { readonly id: string; readonly figures: readonly FigureEntry[] })[];
}

/** @throws {RuleError} for a file that does not follow its form in `schemas/meta.json`. */
export function readScheme(): SchemeFiles {
  const ajv = ajvOfStandard();
  ajv.addSchema({ ...readSchema('meta.json'), $id: idOf('meta.json') });
  const read = (name: 'evaluation' | 'warnings' | 'analysis'): unknown => {
    const content = readSchema(`${name}.json`);
    if (!ajv.validate({ $ref: `${idOf('meta.json')}#/$defs/${name}` }, content))
      throw new RuleError(`schemas/${name}.json：${ajv.errorsText()}（写法见 schemas/meta.json）`);
    return content;
  };
  const { groups, indicators } = read('evaluation') as Pick<SchemeFiles, 'groups' | 'indicators'>;
  const { warnings } = read('warnings') as Pick<SchemeFiles, 'warnings'>;
  const { sections } = read('analysis') as Pick<SchemeFiles, 'sections'>;
  return { groups, indicators, warnings, sections };
}
