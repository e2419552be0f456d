import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Say } from '../findings/say.js';
import type { Standard } from '../publish/standard.js';
import type { TemplateKind } from '../publish/template/kinds.js';
import { templateFile, templateOf } from '../publish/template/template.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { writeZip } from '../workbook/zip-writer.js';
import { UsageError } from './usage.js';
import { whyNot } from './why-not.js';

interface Planned {
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Folder, or file beside it, that all templates are written to where the caller names none. */
const folderOfAll = '填报模板';

/**
 * Writes templates and says where they are. A file that is there may have been filled: nothing is written over one of other content.
 * @param isAll true where a folder or an archive of all templates was asked for.
 * @throws {UsageError} where a file is there already or cannot be written.
 */
export async function writeTemplates(
  standard: Standard,
  kinds: readonly TemplateKind[],
  isAll: boolean,
  output: string | undefined,
  overwrite: boolean,
  say: Say,
): Promise<void> {
  const planned = isAll
    ? planAll(standard, kinds, output ?? folderOfAll)
    : await planOne(standard, kinds[0]!, output, say);
  const files: { file: string; bytes: Uint8Array }[] = [];
  for (const { file, bytes } of planned) files.push({ file, bytes: await gathered(bytes) });
  if (!overwrite) for (const { file, bytes } of files) await verifyFree(file, bytes, say);
  for (const { file, bytes } of files) {
    try {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await writeFile(file, bytes);
    } catch (error) {
      throw new UsageError(
        say(`模板没有写入 ${file}：`, `The template was not written to ${file}: `) + whyNot(error, say),
      );
    }
  }
  const where = files.length === 1 ? files[0]!.file : path.dirname(files[0]!.file);
  const count = kinds.length === 1 ? '' : ` ${kinds.length} 个`;
  process.stderr.write(
    say(`${count.trim()}模板已写入 ${where}\n`, `${kinds.length} template(s) written to ${where}\n`),
  );
}

const bytesOf = (standard: Standard, kind: TemplateKind): AsyncIterable<Uint8Array> =>
  writeWorkbook(templateOf(standard, kind));

function planAll(standard: Standard, kinds: readonly TemplateKind[], output: string): readonly Planned[] {
  const parts = kinds.map((kind) => ({ name: `${kind.code}${templateFile(kind)}`, content: bytesOf(standard, kind) }));
  if (/\.zip$/i.test(output)) return [{ file: output, bytes: writeZip(parts) }];
  return parts.map(({ name, content }) => ({ file: path.join(output, name), bytes: content }));
}

async function planOne(
  standard: Standard,
  kind: TemplateKind,
  output: string | undefined,
  say: Say,
): Promise<readonly Planned[]> {
  const bytes = bytesOf(standard, kind);
  if (output === undefined) return [{ file: templateFile(kind), bytes }];
  if (/[/\\]$/.test(output) || (await isFolder(output)))
    return [{ file: path.join(output, templateFile(kind)), bytes }];
  if (/\.xlsx$/i.test(output)) return [{ file: output, bytes }];
  throw new UsageError(say(`${output}：模板是 .xlsx 文件，请换这个扩展名`, `${output}: templates are .xlsx files`));
}

const isFolder = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() === true;
};

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

/** @throws {UsageError} where something else than the same empty template is there. */
async function verifyFree(file: string, bytes: Uint8Array, say: Say): Promise<void> {
  const there = await readFile(file).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (Buffer.isBuffer(there) ? there.equals(bytes) : there.code === 'ENOENT' || there.code === 'ENOTDIR') return;
  throw new UsageError(
    say(
      `${file} 已经有了，里面可能填了数据，没有覆盖：请换一个文件名，或加 --overwrite`,
      `${file} is there already and may hold data: give another name, or --overwrite`,
    ),
  );
}
