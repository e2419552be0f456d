/**
 * Names worth opening among the files of a folder or an archive; what a file really is, its content decides. Data in a form
 * that cannot be read must say so.
 */
const worthOpening =
  /\.(xlsx|xlsm|xlsb|xltx|xltm|xls|xlt|et|ett|ods|csv|tsv|txt|json|ndjson|jsonl|html?|mht|xml|docx|docm|doc|wps|dbf|zip|rar|7z|gz|tgz)$/i;
/** What systems leave behind. */
const ofSystems = /(?:^|\/)(?:__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/** Why a file that was found and not named is left alone; null where it is to be opened. @param path with slashes. */
export function leftAlone(path: string): 'temporary' | 'system' | 'unsupported' | null {
  if (ofSystems.test(path)) return 'system';
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (base.startsWith('~$') || base.startsWith('.')) return 'temporary';
  return worthOpening.test(base) ? null : 'unsupported';
}
