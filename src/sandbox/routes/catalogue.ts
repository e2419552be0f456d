import { obligations } from '../../generated/audit/obligations.js';
import { recordTypes } from '../../generated/record-types.js';
import type { RecordType } from '../../model/record-type.js';
import { standardVersion } from '../../standard/version.js';
import { obligationId } from '../obligations/obligation-types.js';
import { versioned, wholeList } from '../server/answers.js';
import type { Handlers } from '../server/call.js';
import { recordTypeNamed } from './record-type.js';

/** Obligations that records of a type fulfil, or make. */
const obligationsOf = (id: string): readonly object[] =>
  obligations
    .filter(({ holders, seen }) => seen?.type === id || (holders.kind === 'records' && holders.each.type === id))
    .map((obligation) => ({
      id: obligationId(obligation),
      title: obligation.duty,
      ...(obligation.period === undefined ? {} : { period: obligation.period }),
    }));

const entryOf = ({ id, code, title, measures }: RecordType): object => ({
  recordType: id,
  code,
  title,
  measures,
  standardVersion,
  obligations: obligationsOf(id),
});

export const catalogueHandlers: Handlers<'listCatalogue' | 'getCatalogueEntry'> = {
  listCatalogue: {
    handle: async (call) => wholeList(call, recordTypes.map(entryOf)),
  },
  getCatalogueEntry: {
    handle: async (call) => versioned(call, entryOf(recordTypeNamed(call.params['recordType']!))),
  },
};
