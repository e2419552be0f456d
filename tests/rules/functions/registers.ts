import type { Values } from '../../../src/model/rule-file.js';
import { entryOf } from '../../../src/register/entry.js';
import { Units } from '../../../src/register/units.js';
import { Failure } from '../../../src/rules/functions/failure.js';

export const housing = '11370100MADEUP128H';
export const offices = '11370102MADEUP3126';
export const court = '11370100MADEUP1447';
export const nobody = '11370000MADEUP339U';
export const firm = '91370100MADEUP0133';
/** Named by no entry that can be relied on. */
export const doubtful = '11370102MADEUP3201';

const entry = (uscc: string, name: string, more: Values = {}): Values => ({
  uscc,
  name,
  subjectType: '2',
  adminLevel: '4',
  divisionCode: '370102',
  status: '1',
  validFrom: '2010-01-01',
  commitmentRequired: '1',
  ...more,
});

const entries: readonly Values[] = [
  entry(housing, '示例建设委员会', { status: '2', validTo: '2018-12-31' }),
  entry(housing, '示例住建局', {
    formerNames: ['示例建设委员会', '示例建设局'],
    validFrom: '2019-01-01',
    adminLevel: '3',
    websiteDomain: 'www.Example.org.cn',
  }),
  entry(offices, '示例房管局', { status: '3', successorCode: housing, validTo: '2024-12-31' }),
  entry('11370102MADEUP355K', '示例房管所', { status: '4', successorCode: offices, validTo: '2015-12-31' }),
  entry(court, '示例（一）法院'),
  entry('11370100MADEUP1522', '示例住建局'),
  entry(doubtful, '示例统计局', { status: '9' }),
  entry('11370100MADEUP136C', '示例财政局', { validFrom: 'x' }),
];

/** Fields of these entries whose values are wrong. */
const faulty = new Map([
  [6, new Set(['status'])],
  [7, new Set(['uscc'])],
]);

/** A register with what registers have: former names, abolished units, entries at fault. */
export const register: Units = new Units(
  entries.map((one, i) => entryOf(one, { sheet: 0, row: i + 2, line: 0 }, faulty.get(i) ?? new Set())),
  false,
);

/** The register does not list the unit. */
export const unlisted: Failure = new Failure('not-run', 'register:unlisted');
/** It is of a kind the register need not list. */
export const outside: Failure = new Failure('not-run', 'register:outside');
/** Its entries are at fault. */
export const unreliable: Failure = new Failure('not-run', 'register:unreliable');
