// Peak memory of a check over inputs that ask for much of it: large ones that are read, absurd ones that are refused.
// npm run build && node bench/memory.mjs
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { crc32, createDeflateRaw } from 'node:zlib';
import { header, writeCsv } from './data.mjs';

const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const mega = 1024 * 1024;

/** Writes chunks one after another, waiting for the disk. */
async function write(file, chunks) {
  const out = createWriteStream(file);
  for (const chunk of chunks) if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve));
  out.end();
  await finished(out);
}

function* repeated(head, unit, times, tail = '') {
  yield head;
  const block = unit.repeat(Math.ceil(mega / unit.length));
  const perBlock = Math.ceil(mega / unit.length);
  for (let i = 0; i < times; i += perBlock) yield block;
  yield tail;
}

/** A zip archive of parts whose content is given in chunks; sizes are claimed to be small where `forged`. */
async function archive(file, parts, forged = false) {
  const body = [];
  const directory = [];
  let offset = 0;
  for (const [name, chunks] of parts) {
    const deflate = createDeflateRaw();
    const packed = [];
    deflate.on('data', (chunk) => packed.push(chunk));
    let size = 0;
    let sum = 0;
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      sum = crc32(bytes, sum);
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
    await finished(deflate);
    const data = Buffer.concat(packed);
    const common = Buffer.alloc(22);
    common.writeUInt16LE(8, 2);
    common.writeUInt32LE(sum, 8);
    common.writeUInt32LE(data.length, 12);
    common.writeUInt32LE(forged ? 1000 : size % 2 ** 32, 16);
    common.writeUInt16LE(name.length, 20);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      common,
      Buffer.alloc(2),
      Buffer.from(name),
    ]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(offset, 12);
    directory.push(Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), common, rest, Buffer.from(name));
    body.push(local, data);
    offset += local.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  await write(file, [...body, list, end]);
}

const relation = (id, kind, target) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
/** The parts of a workbook around its sheet and its shared texts. */
const workbook = (sheet, strings) => [
  ['[Content_Types].xml', ['<Types/>']],
  ['_rels/.rels', [`<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`]],
  ['xl/workbook.xml', ['<workbook><sheets><sheet name="a" r:id="s"/></sheets></workbook>']],
  [
    'xl/_rels/workbook.xml.rels',
    [
      `<Relationships>${relation('s', 'worksheet', 'sheet.xml')}${relation('t', 'sharedStrings', 'strings.xml')}</Relationships>`,
    ],
  ],
  ['xl/sheet.xml', sheet],
  ['xl/strings.xml', strings],
];
const emptyRows = (count) =>
  repeated('<worksheet><sheetData>', '<row><c t="s"><v>0</v></c></row>', count, '</sheetData></worksheet>');
const head = header.join(',');

/** Inputs by name: how they are made, and what becomes of them. */
const inputs = {
  '一百万行的 csv（读）': ['rows.csv', (file) => writeCsv(file, 1_000_000)],
  '一行 300 MB 的 csv': ['line.csv', (file) => write(file, repeated(`${head}\n`, '示例,', 100 * mega))],
  '一个引号吞掉 300 MB': ['quote.csv', (file) => write(file, repeated(`${head}\n"`, '示例,\n', 50 * mega))],
  '一个 300 MB 的 JSON 文字': ['text.json', (file) => write(file, repeated('[{"a":"', 'x', 300 * mega))],
  '嵌套一亿层的 JSON': ['deep.json', (file) => write(file, repeated('', '[', 100 * mega))],
  '共享文字近一亿字符的 xlsx（读）': [
    'strings.xlsx',
    (file) =>
      archive(
        file,
        workbook(emptyRows(1000), repeated('<sst>', '<si><t>示例文字示例文字</t></si>', 12_000_000, '</sst>')),
      ),
  ],
  '展开到 3 GB 的 xlsx，谎报大小': [
    'bomb.xlsx',
    (file) => archive(file, workbook(emptyRows(100_000_000), ['<sst/>']), true),
  ],
};

for (const [name, [base, make]] of Object.entries(inputs)) {
  const file = `${folder}memory-${base}`;
  if (!existsSync(file)) await make(file);
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { check } from ${JSON.stringify(new URL('../dist/esm/check/check.js', import.meta.url).href)};
       import { fileSource } from ${JSON.stringify(new URL('../dist/esm/check/files.js', import.meta.url).href)};
       const { undeterminedBy, summary } = await check([await fileSource(${JSON.stringify(file)})], { asOf: '2026-03-20' });
       console.log([Math.round(process.resourceUsage().maxRSS / 1024) + ' MB', undeterminedBy[0] ?? summary.records + ' 条记录'].join('  '));`,
    ],
    { encoding: 'utf8' },
  );
  process.stdout.write(`${name.padEnd(20, '　')} ${status === 0 ? stdout.trim() : `退出码 ${status}`}\n`);
}
