/** Names worth opening among the files of a folder or an archive; what a file really is, its content decides. */
const worthOpening = /\.(xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt|json|ndjson|jsonl|docx|docm|doc|wps|zip|rar|7z)$/i;
/** What systems leave behind. */
const ofSystems = /(?:^|\/)(?:__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/** Why a file that was found and not named is left alone; null where it is to be opened. @param path with slashes. */
export function leftAlone(path: string): 'temporary' | 'system' | 'unsupported' | null {
  if (ofSystems.test(path)) return 'system';
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (base.startsWith('~$') || base.startsWith('.')) return 'temporary';
  return worthOpening.test(base) ? null : 'unsupported';
}
