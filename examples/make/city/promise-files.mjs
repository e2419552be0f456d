import { doubtful } from './promises/doubtful.mjs';
import { lacking } from './promises/lacking.mjs';
import { late } from './promises/late.mjs';
import { sound } from './promises/sound.mjs';
import { yearBefore } from './promises/year-before.mjs';
import { csvFile, docx, gbkFile, ndjson, sheet, xlsx } from './tables.mjs';
import { units } from './units.mjs';

/** Commitments of several years, by type of record. */
const together = (...all) => ({
  heads: all.map(({ head }) => head),
  items: all.flatMap(({ items }) => items),
  reports: all.flatMap(({ reports }) => reports),
});

/** A workbook with a sheet for each of the three types. */
function workbookOf(...all) {
  const { heads, items, reports } = together(...all);
  return xlsx(
    sheet('年度承诺', heads),
    sheet('承诺事项', items),
    ...(reports.length > 0 ? [sheet('践诺情况', reports)] : []),
  );
}

/** A Word document as it is sent by units that have no system. */
function documentOf(unit, year, ...all) {
  const { heads, items, reports } = together(...all);
  return docx(
    `${unit.name}${year}年度公开承诺`,
    '一、承诺',
    heads,
    '二、承诺事项',
    items,
    ...(reports.length > 0 ? ['三、践诺情况', reports] : []),
    `${unit.name}`,
  );
}

/** A file for each of the three types. */
const threeFiles = (folder, extension, write, ...all) => {
  const { heads, items, reports } = together(...all);
  return [
    [`${folder}/年度承诺.${extension}`, write(heads)],
    [`${folder}/承诺事项.${extension}`, write(items)],
    ...(reports.length > 0 ? [[`${folder}/践诺情况.${extension}`, write(reports)]] : []),
  ];
};

const {
  government,
  reform,
  education,
  science,
  industry,
  finance,
  housing,
  transport,
  water,
  commerce,
  culture,
  market,
} = units;
const { approval, east, west, south, eastFinance, eastHousing, westFinance, southTransport } = units;

/** The files of commitments, each unit’s in a folder of its own, in the formats units send. */
export const promiseFiles = [
  [`${government.name}/年度承诺.xlsx`, workbookOf(yearBefore.ofGovernment, sound.ofGovernment)],
  [`${reform.name}/年度承诺.xlsx`, workbookOf(yearBefore.ofReform, sound.ofReform)],
  [`${reform.name}/年度承诺（年终补报）.ndjson`, ndjson([sound.reformAtYearEnd])],
  [`${education.name}/2025年度承诺.docx`, documentOf(education, '2025', sound.ofEducation)],
  [`${science.name}/2024年度承诺.docx`, documentOf(science, '2024', yearBefore.ofScience)],
  [`${industry.name}/年度承诺.xlsx`, workbookOf(late.ofIndustry)],
  ...threeFiles(finance.name, 'csv', gbkFile, late.ofFinance, late.ofFinanceAgain),
  [`${housing.name}/年度承诺.xlsx`, workbookOf(late.ofHousing)],
  ...threeFiles(transport.name, 'csv', csvFile, yearBefore.ofTransport, late.ofTransport),
  [`${water.name}/2025年度承诺.docx`, documentOf(water, '2025', lacking.ofWater)],
  ...threeFiles(commerce.name, 'ndjson', ndjson, sound.ofCommerce),
  [`${culture.name}/年度承诺.xlsx`, workbookOf(lacking.ofCulture)],
  [`${market.name}/年度承诺.xlsx`, workbookOf(lacking.ofMarket)],
  ...threeFiles(approval.name, 'ndjson', ndjson, lacking.ofApproval),
  [`${east.name}/年度承诺.xlsx`, workbookOf(sound.ofEast)],
  [`${west.name}/年度承诺.xlsx`, workbookOf(doubtful.ofWest)],
  [`${south.name}/2025年度承诺（征求意见稿）.docx`, documentOf(south, '2025', doubtful.ofSouth)],
  ...threeFiles(eastFinance.name, 'csv', gbkFile, doubtful.ofEastFinance),
  [`${eastHousing.name}/年度承诺.xlsx`, workbookOf(late.ofEastHousing)],
  ...threeFiles(westFinance.name, 'ndjson', ndjson, doubtful.ofWestFinance),
  [`${southTransport.name}/年度承诺.xlsx`, workbookOf(yearBefore.ofSouthTransport, doubtful.ofSouthTransport)],
];
