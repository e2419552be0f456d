import type { CodeSet, CodeSetSummary } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { Requester } from '../requester.js';

/** 代码集。 Code sets. */
export class CodeSets {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  list(query: { readonly version?: string } = {}, options?: CallOptions): Page<CodeSetSummary> {
    return new Page(
      (cursor) =>
        this.#requester.ask(
          { path: ['code-sets'], query: { ...query, cursor }, members: pageMembers, kept: true },
          options,
        ),
      this.#requester.say,
    );
  }

  get(codeSet: string, query: { readonly version?: string } = {}, options?: CallOptions): ApiPromise<CodeSet> {
    return this.#requester.ask(
      { path: ['code-sets', codeSet], query, members: ['codeSet', 'codes'], kept: true },
      options,
    );
  }
}
