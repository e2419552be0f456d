/** Why a repair is not written into a fixed copy, in both languages. */
export const keptRepairTexts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  meaning: { zh: '写进单元格，意思会随列名改变', en: 'below its header it would mean something else' },
  unit: {
    zh: '整列的单位与标准不同：请连列名带数值一起改成标准的单位',
    en: 'the whole column has another unit: change the header together with the numbers',
  },
  question: {
    zh: '列名是一个问题，代码不能回答它：请改用标准的列',
    en: 'the header asks a question no code answers: use the column of the standard',
  },
  'several-kinds': {
    zh: '一列里有几种代码：请分到标准的各列',
    en: 'one column for several kinds of code: use the columns of the standard',
  },
  'kind-of-code': {
    zh: '这一列说明旁边一列是哪种代码，改了就认不出来：请先把那一列分开',
    en: 'it says what kind of code stands beside it: divide that column first',
  },
  'old-status': {
    zh: '这是旧版模板，代码 0、1 在旧版和现在意思相反：请换用现行模板',
    en: 'in this old template 0 and 1 mean the opposite of today: use the present template',
  },
  formula: {
    zh: '值由公式算出，写进去会冲掉公式：请改公式或它引用的单元格',
    en: 'a formula gives the value: change the formula or the cells it refers to',
  },
  composed: {
    zh: '单元格里除文字外还有别的内容，写进去会丢失：请手工改',
    en: 'the cell holds more than text, which would be lost: change it by hand',
  },
  'like-formula': {
    zh: '改后以 =、+、-、@ 开头，Excel、WPS 会当成公式：请核对后手工改',
    en: 'it would begin like a formula: look at it and change it by hand',
  },
  'time-of-day': {
    zh: '原值带有时分秒，是系统自动写入的线索，改了就看不出来：请先核实这一列',
    en: 'the time of day shows that a system wrote it: verify the column first',
  },
  unsteady: {
    zh: '改后再检查会有别的说法：请手工改',
    en: 'checked again it would be read in another way: change it by hand',
  },
  quotes: {
    zh: '这一格的引号不配对，怎样划分不能确定：请先改好引号',
    en: 'its quotes do not match, so where it ends is not certain: mend the quotes first',
  },
  'too-long': {
    zh: '文字太长，这种格式的单元格放不下：请手工改',
    en: 'the text is too long for a cell of this format: change it by hand',
  },
  encoding: { zh: '文件的编码里没有这个字', en: 'the encoding of the file has no such character' },
  'same-name': {
    zh: '文件里有两张同名的工作表，要改的是哪一张不能确定：请先改名',
    en: 'two sheets have one name, and nobody can tell which is meant: rename one first',
  },
  'no-copy': { zh: '这个文件的副本没有写成', en: 'the copy of this file could not be written' },
  list: {
    zh: '列表里的一项自己含有分号，与分隔符分不开：请手工改',
    en: 'a value of the list holds a semicolon itself: change it by hand',
  },
};
