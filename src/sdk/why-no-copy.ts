import type { Say } from '../findings/say.js';
import { UnreadableError } from '../model/unreadable-error.js';

/**
 * Why a copy of an input could not be made, in words: the file is damaged where the check did not have to look, has changed, or
 * the program has met what it does not know. The other copies are written all the same.
 */
export function whyNoCopy(error: unknown, say: Say): string {
  if (error instanceof UnreadableError) return say('文件读到一半读不下去了', 'it cannot be read to its end');
  const message = error instanceof Error ? error.message : String(error);
  return say(
    `文件的结构不是程序认得的样子（${message}）；用 Excel 或 WPS 打开，另存一份再试`,
    `its structure is not one the program knows (${message}); open it in a spreadsheet, save it anew and try again`,
  );
}
