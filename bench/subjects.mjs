// One subject in a process of its own: reads a file, checks every row, says how long it took, how much memory, and what it found.
import { createReadStream } from 'node:fs';
import { isUscc } from './uscc.mjs';

const [subject, file] = process.argv.slice(2);

/** What most people would write: the shape of a licence as an ajv schema with formats, fed with objects. */
async function validator() {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const days = /^\d{4}-\d{2}-\d{2}$/;
  ajv.addFormat('uscc', isUscc);
  ajv.addFormat(
    'date',
    (text) => days.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
  );
  const text = (maxLength) => ({ type: 'string', minLength: 1, maxLength });
  const code = { type: 'string', format: 'uscc' };
  const date = { type: 'string', format: 'date' };
  return ajv.compile({
    type: 'object',
    required: [
      '行政相对人名称',
      '行政相对人类别',
      '行政许可决定文书名称',
      '行政许可决定文书号',
      '许可类别',
      '许可内容',
      '许可决定日期',
      '有效期自',
      '有效期至',
      '许可机关',
      '许可机关统一社会信用代码',
      '当前状态',
      '数据来源单位',
      '数据来源单位统一社会信用代码',
    ],
    properties: {
      行政相对人名称: text(200),
      行政相对人类别: { enum: ['法人及非法人组织', '自然人', '个体工商户'] },
      '行政相对人代码_1(统一社会信用代码)': code,
      法定代表人: text(50),
      行政许可决定文书名称: text(128),
      行政许可决定文书号: text(128),
      许可类别: { enum: ['普通', '特许', '认可', '核准', '登记', '其他'] },
      许可证书名称: text(64),
      许可编号: text(64),
      许可内容: text(4000),
      许可决定日期: date,
      有效期自: date,
      有效期至: date,
      许可机关: text(200),
      许可机关统一社会信用代码: code,
      当前状态: { enum: ['1', '2'] },
      数据来源单位: text(200),
      数据来源单位统一社会信用代码: code,
    },
  });
}

const textOf = (cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell));

const objectOf = (header, cells) => {
  const record = {};
  for (let i = 0; i < header.length; i += 1) {
    if (cells[i] !== '' && cells[i] !== undefined && cells[i] !== null) record[header[i]] = textOf(cells[i]);
  }
  return record;
};

const subjects = {
  async 'csv-parse + ajv'() {
    const { parse } = await import('csv-parse');
    const validate = await validator();
    let found = 0;
    let header;
    for await (const cells of createReadStream(file).pipe(parse())) {
      if (!header) header = cells;
      else if (!validate(objectOf(header, cells))) found += 1;
    }
    return found;
  },
  async 'exceljs stream + ajv'() {
    const { default: ExcelJS } = await import('exceljs');
    const validate = await validator();
    let found = 0;
    let header;
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file, {
      sharedStrings: 'cache',
      styles: 'cache',
      worksheets: 'emit',
    });
    for await (const sheet of reader) {
      for await (const row of sheet) {
        const cells = row.values.slice(1);
        if (!header) header = cells;
        else if (!validate(objectOf(header, cells))) found += 1;
      }
    }
    return found;
  },
  async lucheng() {
    const { check } = await import('../dist/esm/check/check.js');
    const { fileSource } = await import('../dist/esm/check/files.js');
    const report = await check([await fileSource(file)], { asOf: '2026-11-25' });
    return report.summary.errors;
  },
};

const started = performance.now();
const found = await subjects[subject]();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024), found }));
