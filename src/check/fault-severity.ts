import type { Severity } from '../model/finding.js';

/** Faults of inputs that do not keep anything from being judged. */
const mild: Readonly<Record<string, Severity>> = {
  'input/bom-inside': 'info',
  'input/hidden-rows': 'info',
  'input/hidden-columns': 'info',
  'input/hidden-sheet': 'warning',
  'input/json-envelope': 'info',
  'input/json-encoding': 'warning',
  'input/old-template': 'info',
  'input/stray-cells': 'warning',
  'input/stray-quote': 'warning',
  'input/repeated-header': 'warning',
  'input/template-type': 'warning',
  'input/template-version': 'warning',
  'input/unknown-column': 'warning',
  'input/private-column': 'warning',
  'input/ambiguous-header': 'warning',
};

/** How much a fault of an input weighs: an error, unless it is known to be harmless. */
export const severityOf = (rule: string): Severity => mild[rule] ?? 'error';
