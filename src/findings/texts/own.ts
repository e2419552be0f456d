import { type Text, text } from './text.js';

/** Words about workbooks this program has written: templates and marked copies. */
export const ownTexts: Readonly<Record<string, Text>> = {
  'input/blank-workbook#own': text(
    [
      '文件里只有本工具写的工作表（检查结论、填报说明等），没有数据',
      '没有检查任何记录，不能算作合格',
      '放数据的工作表可能被删去了：用原来的文件检查；本期没有数据的，填报零报告',
    ],
    [
      'The file holds only sheets written by this program, and no data',
      'Nothing was checked, so nothing passes',
      'Check the original file; report zero explicitly where there is nothing to report',
    ],
  ),
  'input/lost-in-copy': text(
    [
      '这是另存为 Excel 工作簿的标注副本，原文件有些内容在副本里没有，或看不出问题[[（{rules}）]]',
      '只检查副本，会漏掉这些内容，不能算作合格',
      '照「问题清单」改好原文件，检查原文件',
    ],
    [
      'This is a marked copy made into a workbook; some of the input is not in it, or does not show what is wrong[[ ({rules})]]',
      'A check of the copy alone would miss it',
      'Correct the input by the list of findings, and check the input',
    ],
  ),
  'input/template-version#older': text(
    [
      '「{title}」的模板是标准 {was} 版的，现行是 {now} 版，要填的内容有变化',
      '新版本可能增加了必填项、改了代码，照旧模板填写会缺项或填错',
      '运行 lucheng template {type} 取得新模板，把数据复制过去',
    ],
    [
      'The template for {title} is of version {was} of the standard; today’s is {now} and asks for something else',
      'A later version may require more fields or use other codes',
      'Make a new template with lucheng template {type} and copy the data into it',
    ],
  ),
  'input/template-version#newer': text(
    ['模板是标准 {was} 版的，本程序只到 {now} 版', '新版本增加的要求，这个程序查不出来', '先升级 lucheng，再检查一次'],
    [
      'The template is of version {was} of the standard; this program knows {now}',
      'What the later version requires is not checked',
      'Update lucheng and check again',
    ],
  ),
  'input/template-version#draft': text(
    [
      '「{title}」的模板与标准 {now} 版不一致[[，写的版本是「{was}」]]',
      '可能是没有定稿的模板，列、必填项或代码与现行标准不同',
      '运行 lucheng template {type} 取得现行模板，把数据复制过去',
    ],
    [
      'The template for {title} differs from version {now} of the standard[[; it says it is of {was}]]',
      'It may be a draft with other columns, requirements or codes',
      'Make a new template with lucheng template {type} and copy the data into it',
    ],
  ),
  'input/template-type': text(
    [
      '表头是「{title}」的，文件却是「{template}」的模板；已按表头检查',
      '模板里的下拉选项、填写提示是另一类记录的，可能填错',
      '确认是哪一类记录，改用该类的模板',
    ],
    [
      'The header is that of {title}, but the file is a template for {template}; it was checked by its header',
      'The choices and hints of the template are those of another record type',
      'Use the template of the type the records are of',
    ],
  ),
  'input/sample-row#overwritten': text(
    [
      '行首写着「示例」，内容却不是模板的示例，已当作一条记录检查',
      '可能把数据填在了示例行上；留着「示例」两字，别人会当作示例略过',
      '是要报送的，把「示例」改成序号；不报送的，删去这一行',
    ],
    [
      'The row says 示例 (sample) but is not the sample of the template; it was checked as a record',
      'Data was probably typed over the sample, and others will pass it over',
      'Replace 示例 by a number, or delete the row if it is not to be reported',
    ],
  ),
  'input/sample-row#unknown': text(
    [
      '行首写着「示例」一类的字样，没有当作记录检查',
      '如果里面是真实的数据，这条记录就漏查了，所以不能算作合格',
      '是要报送的，把这两个字改成序号后再检查；只是示例的，删去这一行',
    ],
    [
      'The row is marked as a sample and was not checked',
      'Where it holds real data a record was left out, so nothing can be said of the whole',
      'Replace the mark by a number and check again, or delete the row if it is a sample',
    ],
  ),
};
