import type { Say } from '../findings/say.js';

/** What systems say of a file that another program holds open; Windows says each of them at times. */
const held: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** True where a file may be refused because another program has it open. */
export const isHeld = (error: unknown): boolean => held.has(String((error as NodeJS.ErrnoException).code));

/** Why a file could not be opened or written. */
export function whyNot(error: unknown, say: Say): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return say('找不到', 'not found');
  if (code === 'EISDIR') return say('是文件夹，不是文件', 'a folder, not a file');
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return say('路径中有一段是文件，不是文件夹', 'a part of the path is a file, not a folder');
  if (code === 'EBUSY')
    return say(
      '正被其他程序占用，请先在 Excel 或 WPS 里关闭这个文件再试',
      'in use by another program; close it in Excel or WPS and try again',
    );
  if (isHeld(error))
    return say(
      '打不开或没有权限；如果正开着，请先在 Excel 或 WPS 里关闭这个文件再试',
      'not permitted; where it is open, close it in Excel or WPS and try again',
    );
  if (code === 'ENOSPC') return say('磁盘满了', 'the disk is full');
  if (code === 'EROFS') return say('磁盘是只读的，请换一个位置', 'the disk is read-only; choose another place');
  if (code === 'ENAMETOOLONG') return say('文件名太长，请改短', 'the name is too long');
  return String(code ?? error);
}
