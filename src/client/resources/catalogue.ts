import type { CatalogueEntry, RecordTypeId } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { Requester } from '../requester.js';

/** 目录：报哪些记录，谁报，多久报一次。 What is reported. */
export class Catalogue {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  /** 全部记录类型。 All record types. */
  list(options?: CallOptions): Page<CatalogueEntry> {
    const { say } = this.#requester;
    return new Page(
      (cursor) =>
        this.#requester.ask({ path: ['catalogue'], query: { cursor }, members: pageMembers, kept: true }, options),
      say,
    );
  }

  /** 一种记录类型。 One record type. */
  get(recordType: RecordTypeId, options?: CallOptions): ApiPromise<CatalogueEntry> {
    const members = ['recordType', 'title', 'measures'];
    return this.#requester.ask({ path: ['catalogue', recordType], members, hasCode: true, kept: true }, options);
  }
}
