/** A part may unpack to this many times its packed size … */
export const maxRatio = 1000;
/** … once it is larger than this many bytes. */
export const ratioFrom: number = 64 * 1024 * 1024;
/** Most parts an archive may have, and most relations a workbook may list. */
export const maxEntries = 20_000;
