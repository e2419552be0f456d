import type { Sink } from './collector.js';

/** One sink that hands on to several; it takes single findings only where one of them does, since they cost to make. */
export function sinkOf(sinks: readonly Sink[]): Sink {
  const tellers = sinks.filter(({ unlisted }) => unlisted !== undefined);
  const finders = sinks.filter(({ found }) => found !== undefined);
  return {
    ...(tellers.length === 0
      ? {}
      : {
          unlisted: (finding) => {
            for (const sink of tellers) sink.unlisted?.(finding);
          },
        }),
    ...(finders.length === 0
      ? {}
      : {
          found: (finding) => {
            for (const sink of finders) sink.found?.(finding);
          },
        }),
    repaired: (repair) => {
      for (const sink of sinks) sink.repaired?.(repair);
    },
  };
}
