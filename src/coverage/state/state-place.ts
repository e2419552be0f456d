/** What the lists of a state hold, in words. */
const lists: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  registers: ['登记库', 'register'],
  reporters: ['应报清单', 'list of reporters'],
  sources: ['来源文件', 'source'],
  repeated: ['重复的文件', 'repeated file'],
  ignored: ['没有读的文件', 'file left alone'],
  pages: ['网页', 'page'],
};

/** The part of a value a JSON pointer leads to. */
export function partAt(value: unknown, pointer: string): unknown {
  let part = value;
  for (const step of stepsOf(pointer)) part = (Object(part) as Record<string, unknown>)[step];
  return part;
}

/** Where a part of a state is, in words: 「来源文件「许可.xlsx」的 /facts/3/count」. */
export function placeOf(state: unknown, pointer: string): { readonly zh: string; readonly en: string } {
  const [list = '', number, ...rest] = stepsOf(pointer);
  const words = lists[list];
  if (words === undefined || number === undefined)
    return pointer === '' ? { zh: '全文', en: 'the whole of it' } : { zh: ` ${pointer} `, en: pointer };
  const { file, url } = Object(partAt(state, `/${list}/${number}`)) as Record<string, unknown>;
  const name = [file, url].find((one) => typeof one === 'string');
  const path = rest.map((step) => `/${step}`).join('');
  return {
    zh: `第 ${Number(number) + 1} 个${words[0]}${name === undefined ? '' : `「${String(name)}」`}${path === '' ? '' : `的 ${path} `}`,
    en: `${words[1]} ${Number(number) + 1}${name === undefined ? '' : ` “${String(name)}”`}${path === '' ? '' : `, ${path}`}`,
  };
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
