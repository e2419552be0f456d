import type { Sink } from './collector.js';

/** One sink that hands on to several; it takes single findings only where one of them does, since they cost to make. */
export function sinkOf(sinks: readonly Sink[]): Sink {
  return {
    ...(sinks.some(({ unlisted }) => unlisted !== undefined)
      ? {
          unlisted: (finding) => {
            for (const sink of sinks) sink.unlisted?.(finding);
          },
        }
      : {}),
    repaired: (repair) => {
      for (const sink of sinks) sink.repaired?.(repair);
    },
  };
}
