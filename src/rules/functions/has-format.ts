import { explain, formats } from '../../standard/formats.js';
import { Failure } from './failure.js';

/**
 * True where the text is a value of a format of the standard, with its check character where it has one and no doubt about
 * it; `no-format` for a name that is none. @public used by generated rules
 */
export const hasFormat = (text: string, format: string): boolean | Failure =>
  Object.hasOwn(formats, format) ? explain(format, text) === undefined : new Failure('crash', 'no-format');
