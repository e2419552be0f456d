import type { At } from '../model/finding.js';

/** The address of what stands nowhere in particular. */
export const nowhere: At = {
  file: '',
  sheet: null,
  row: null,
  line: null,
  column: null,
  header: null,
  field: null,
  pointer: null,
};
