/** A part may unpack to this many times its packed size … */
export const maxRatio = 1000;
/** … once it is larger than this many bytes. */
export const ratioFrom: number = 64 * 1024 * 1024;
/** Most bytes one part may unpack to. */
export const maxPartBytes: number = 4 * 1024 ** 3;
/** Most characters all shared strings may have together: they are the one table kept in memory. */
export const maxSharedCharacters: number = 256 * 1024 * 1024;
/** Most parts an archive may have. */
export const maxEntries = 20_000;
