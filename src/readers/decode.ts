import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';

const labels: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
};

/**
 * Private-use characters that decoders still give for GB18030 bytes whose characters have had standard code points since
 * GB 18030—2005 and —2022.
 */
const standardOf = new Map<string, string>();
const pairs =
  'E78D FE10 E78E FE12 E78F FE11 E790 FE13 E791 FE14 E792 FE15 E793 FE16 E794 FE17 E795 FE18 E796 FE19 E7C7 1E3F E81E 9FB4 E826 9FB5 E82B 9FB6 E82C 9FB7 E832 9FB8 E843 9FB9 E854 9FBA E864 9FBB E816 20087 E817 20089 E818 200CC E831 215D7 E83B 2298F E855 241FE E815 2E81 E819 2E84 E81A 3473 E81B 3447 E81C 2E88 E81D 2E8B E81F 359E E820 361A E821 360E E822 2E8C E823 2E97 E824 396E E825 3918 E827 39CF E828 39DF E829 3A73 E82A 39D0 E82D 3B4E E82E 3C6E E82F 3CE0 E830 2EA7 E833 2EAA E834 4056 E835 415F E836 2EAE E837 4337 E838 2EB3 E839 2EB6 E83A 2EB7 E83C 43B1 E83D 43AC E83E 2EBB E83F 43DD E840 44D6 E841 4661 E842 464C E844 4723 E845 4729 E846 477C E847 478D E848 2ECA E849 4947 E84A 497A E84B 497D E84C 4982 E84D 4983 E84E 4985 E84F 4986 E850 499F E851 499B E852 49B7 E853 49B6 E856 4CA3 E857 4C9F E858 4CA0 E859 4CA1 E85A 4C77 E85B 4CA2 E85C 4D13 E85D 4D14 E85E 4D15 E85F 4D16 E860 4D17 E861 4D18 E862 4D19 E863 4DAE'.split(
    ' ',
  );
for (let i = 0; i < pairs.length; i += 2) {
  standardOf.set(
    String.fromCodePoint(Number.parseInt(pairs[i]!, 16)),
    String.fromCodePoint(Number.parseInt(pairs[i + 1]!, 16)),
  );
}
const privateUse = /[\ue78d-\ue796\ue7c7\ue815-\ue864]/g;

/**
 * The text of a source in chunks, without a byte order mark at its start; characters are never broken, whatever the size
 * of the chunks of bytes. The encoding must have been found by `detectEncoding`.
 * @throws {UnreadableError} `input/undecodable` where the bytes do not fit after all (UTF-16 with half a character).
 */
export async function* decodeText(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(labels[encoding], { fatal: true });
  const standard =
    encoding === 'gb18030'
      ? (text: string) => text.replace(privateUse, (c) => standardOf.get(c) ?? c)
      : (text: string) => text;
  try {
    for await (const chunk of source.stream()) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield standard(text);
    }
    const rest = decoder.decode();
    if (rest !== '') yield standard(rest);
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableError('input/undecodable', { offset: source.size, encoding });
    throw error;
  }
}
