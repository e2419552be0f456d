import { ProblemError, type Words } from '../problem.js';

/** Something in a request that is not as the contract has it. */
export interface Fault {
  readonly pointer: string;
  readonly message: Words;
}

type Values = Readonly<Record<string, unknown>>;

/** Faults told of one request. */
export const mostFaults = 100;

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Looks at members one by one, and gathers what is not as the contract has it. */
export class Form {
  readonly faults: Fault[] = [];

  fault(pointer: string, zh: string, en: string): void {
    if (this.faults.length < mostFaults) this.faults.push({ pointer, message: { zh, en } });
  }

  /** The value where it is an object with no members but these. */
  object(
    value: unknown,
    pointer: string,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Values | undefined {
    const found = this.anyObject(value, pointer);
    if (found === undefined) return undefined;
    for (const name of required)
      if (!Object.hasOwn(found, name)) this.fault(`${pointer}/${name}`, `缺「${name}」这一项`, `${name} is missing`);
    for (const name of Object.keys(found))
      if (!required.includes(name) && !optional.includes(name))
        this.fault(
          `${pointer}/${escaped(name)}`,
          `接口没有「${name}」这一项，请去掉，或者核对拼写`,
          `The contract has no member ${name}`,
        );
    return found;
  }

  anyObject(value: unknown, pointer: string): Values | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Values;
    if (value !== undefined) this.fault(pointer, '应当是一个对象（{…}）', 'must be an object');
    return undefined;
  }

  text(value: unknown, pointer: string, longest: number): void {
    if (value === undefined) return;
    if (typeof value !== 'string' || value.length === 0 || [...value].length > longest)
      this.fault(pointer, `应当是 1 至 ${longest} 个字的文字`, `must be a text of 1 to ${longest} characters`);
  }
}

/** @throws {ProblemError} where there is a fault. */
export function refuse(errors: readonly Fault[]): void {
  if (errors.length === 0) return;
  throw new ProblemError('REQUEST_INVALID', '请按 errors 逐项改正', 'Correct what errors names', { errors });
}
