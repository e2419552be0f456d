import type { Obligation } from '../../generated/api.js';
import type { CallOptions } from '../options.js';
import { Page, pageMembers } from '../page.js';
import type { Requester } from '../requester.js';

export interface ObligationQuery {
  /** 单位的统一社会信用代码；默认本单位。 */
  readonly unit?: string;
  /** 所属期，如 `2026`、`2026Q1`、`2026-03`；默认今天所在的。 */
  readonly period?: string;
  readonly state?: Obligation['state'];
  readonly limit?: number;
}

/** 应报事项：什么、什么时候以前报，报了没有。 What is due, and by what it was fulfilled. */
export class Obligations {
  readonly #requester: Requester;
  constructor(requester: Requester) {
    this.#requester = requester;
  }

  list(query: ObligationQuery = {}, options?: CallOptions): Page<Obligation> {
    return new Page(
      (cursor) =>
        this.#requester.ask({ path: ['obligations'], query: { ...query, cursor }, members: pageMembers }, options),
      this.#requester.say,
    );
  }
}
