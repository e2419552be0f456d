/** The folder all files lie in, with its slash; empty where there is none, or where there is only one file. */
export function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  if (others.length === 0) return '';
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((file) => file.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
