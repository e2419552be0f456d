import type { Say } from '../findings/say.js';

/** Why a file could not be opened. */
export function whyNot(error: unknown, say: Say): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return say('找不到', 'not found');
  if (code === 'EISDIR') return say('是文件夹，不是文件', 'a folder, not a file');
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return say('路径中有一段是文件，不是文件夹', 'a part of the path is a file, not a folder');
  if (code === 'EACCES' || code === 'EPERM') return say('没有权限', 'not permitted');
  if (code === 'EBUSY')
    return say('正被其他程序占用，请先关闭 Excel 或 WPS', 'in use by another program, such as Excel or WPS');
  return String(code ?? error);
}
