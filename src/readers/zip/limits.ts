/** A part may unpack to this many times its packed size … */
export const maxRatio = 1000;
/** … once it is larger than this many bytes. */
export const ratioFrom: number = 64 * 1024 * 1024;
/** Most bytes one part may unpack to. */
export const maxPartBytes: number = 4 * 1024 ** 3;
/** Most bytes of a packed file that are kept in memory, where it is a workbook or another thing not read from start to end. */
export const maxHeldBytes: number = 256 * 1024 * 1024;
/** Most parts an archive may have, and most sheets and relations a workbook may list. */
export const maxEntries = 20_000;
