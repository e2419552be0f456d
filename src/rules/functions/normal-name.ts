import { comparableName } from '../../standard/comparable-name.js';

/** A name for comparing. @public used by generated rules */
export const normalName = (name: string): string => comparableName(name);
