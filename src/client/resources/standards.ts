import type { RecordTypeId, StandardVersion } from '../../generated/api.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { Requester } from '../requester.js';

/** 数据标准的版本和各类记录的 JSON Schema。 Versions of the standard. */
export class Standards {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  list(options?: CallOptions): Page<StandardVersion> {
    return new Page(
      (cursor) =>
        this.#requester.ask({ path: ['standards'], query: { cursor }, members: pageMembers, kept: true }, options),
      this.#requester.say,
    );
  }

  /** @param version 版本号或 `latest` */
  get(version: string, options?: CallOptions): ApiPromise<StandardVersion> {
    return this.#requester.ask(
      { path: ['standards', version], members: ['version', 'recordTypes'], kept: true },
      options,
    );
  }

  /** 一类记录的 JSON Schema。 The schema of one record type. */
  schema(
    version: string,
    recordType: RecordTypeId,
    options?: CallOptions,
  ): ApiPromise<Readonly<Record<string, unknown>>> {
    const path = ['standards', version, 'schemas', recordType];
    return this.#requester.ask({ path, members: ['$schema', 'title'], kept: true }, options);
  }
}
