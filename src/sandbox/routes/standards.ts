import { codeSets } from '../../generated/code-sets.js';
import { recordTypes } from '../../generated/record-types.js';
import { standardVersion } from '../../standard/version.js';
import { ProblemError } from '../problem.js';
import { bundledSchema } from '../schema-bundle.js';
import { versioned, wholeList } from '../server/answers.js';
import type { Handlers } from '../server/call.js';
import { recordTypeNamed } from './record-type.js';

const theVersion = {
  version: standardVersion,
  status: 'proposed',
  accepted: true,
  recordTypes: recordTypes.map(({ id }) => id),
};

function verifyVersion(version: string | null | undefined): void {
  if (version === null || version === undefined || version === 'latest' || version === standardVersion) return;
  throw new ProblemError(
    'NOT_FOUND',
    `没有数据标准 ${version} 版，有的是 ${standardVersion}`,
    `There is no version ${version}; there is ${standardVersion}`,
  );
}

function codeSetNamed(id: string): object {
  const set = Object.hasOwn(codeSets, id) ? codeSets[id] : undefined;
  if (set === undefined) {
    throw new ProblemError('NOT_FOUND', `没有叫「${id}」的代码集，全部见 /code-sets`, `There is no code set ${id}`);
  }
  const codes = [...set.codes, ...set.retired].map(({ code, label, retired, supersededBy }) => ({
    code,
    label,
    ...(retired === undefined ? {} : { retired: String(retired) }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  }));
  return { codeSet: id, title: set.title, standardVersion, codes };
}

export const standardHandlers: Handlers<'listStandards' | 'getStandard' | 'getSchema' | 'listCodeSets' | 'getCodeSet'> =
  {
    listStandards: {
      handle: async (call) => wholeList(call, [theVersion]),
    },
    getStandard: {
      handle: async (call) => {
        verifyVersion(call.params['version']);
        return versioned(call, theVersion);
      },
    },
    getSchema: {
      handle: async (call) => {
        verifyVersion(call.params['version']);
        const schema = bundledSchema(recordTypeNamed(call.params['recordType']!).id);
        return versioned(call, schema, schema, 'application/schema+json');
      },
    },
    listCodeSets: {
      query: ['version'],
      handle: async (call) => {
        verifyVersion(call.query.get('version'));
        const all = Object.values(codeSets).map(({ id, title }) => ({ codeSet: id, title, standardVersion }));
        return wholeList(call, all);
      },
    },
    getCodeSet: {
      query: ['version'],
      handle: async (call) => {
        verifyVersion(call.query.get('version'));
        return versioned(call, codeSetNamed(call.params['codeSet']!));
      },
    },
  };
