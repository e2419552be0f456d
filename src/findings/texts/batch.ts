import { type Text, text } from './text.js';

/** Words about batches: what a batch says of its records, and what they are. */
export const batchTexts: Readonly<Record<string, Text>> = {
  'batch/unit-differs': text(
    [
      '批次信息的数据来源单位是「{value}」，记录里有 {count} 条是别的单位的，如「{found}」',
      '一个批次只含一个单位的记录，平台按批次信息登记来源，会记到别的单位名下',
      '核对两处的「数据来源单位统一社会信用代码」，改正填错的一处；代报的填被代报的单位，几个单位的记录分成几批',
    ],
    [
      'The batch is of unit “{value}”, but {count} records are of others, such as “{found}”',
      'A batch holds records of one unit, which the platform files them under',
      'Correct whichever code is wrong, or make a batch for each unit',
    ],
  ),
  'batch/unit-differs#record': text(
    [
      '这条记录的数据来源单位是「{value}」，批次信息里是「{expected}」',
      '一个批次只含一个单位的记录，平台按批次信息登记来源，会记到别的单位名下',
      '核对两处的「数据来源单位统一社会信用代码」，改正填错的一处；是别的单位的记录，另作一批报送',
    ],
    [
      'The record is of unit “{value}”, the batch of “{expected}”',
      'A batch holds records of one unit, which the platform files them under',
      'Correct whichever code is wrong, or submit the record in a batch of its unit',
    ],
  ),
  'batch/type-differs': text(
    [
      '批次信息的记录类型是「{value}」，却有 {count} 条记录是「{found}」',
      '一个批次只含一个类型的记录',
      '改正「记录类型」；不止一个类型的，分成几批',
    ],
    [
      'The batch is of record type “{value}”, but {count} records are of “{found}”',
      'A batch holds records of one type',
      'Correct the record type, or make a batch for each type',
    ],
  ),
  'batch/type-differs#none': text(
    [
      '批次信息的记录类型填了 900（零报告），却有 {count} 条「{found}」记录',
      '900 表示本期各类记录都没有',
      '有记录的，填记录的类型；确实没有的，去掉这些记录',
    ],
    [
      'The batch is of type 900 (nothing to report), but has {count} records of “{found}”',
      '900 says that there are no records of any type',
      'Give the type of the records, or remove them',
    ],
  ),
  'batch/type-differs#record': text(
    [
      '这条记录的记录类型是 {value}（{found}），批次信息里是 {expected}',
      '一个批次只含一个类型的记录',
      '批次填错的改正「记录类型」；是别的类型的记录，另作一批报送',
    ],
    [
      'The record is of type {value} ({found}), the batch of {expected}',
      'A batch holds records of one type',
      'Correct the type of the batch, or submit the record in a batch of its type',
    ],
  ),
  'batch/digest-differs': text(
    [
      '「文件摘要」与记录对不上：填的是 {value}，按记录计算是 {expected}',
      '摘要用来核对记录在报送途中没有变动；对不上，不知道哪些记录是原来的',
      '记录齐全、没有变动的，重新计算「文件摘要」；记录被改过的，从业务系统重新生成这一批',
    ],
    [
      'The digest is {value}; that of the records is {expected}',
      'The digest tells that no record has changed on its way',
      'Work it out anew where the records are as they should be, or else make the batch again',
    ],
  ),
  'batch/count-differs': text(
    [
      '批次信息的记录数是 {value}，实际有 {count} 条记录',
      '条数不符，说明记录有遗漏、有多余，或者批次信息没有更新',
      '核对有没有漏导、多导；记录齐全的，把「记录数」改为 {count}',
    ],
    [
      'The batch says it has {value} records; there are {count}',
      'Records are missing or too many, or the batch has not been brought up to date',
      'Look for records left out or added; if all are there, change the number to {count}',
    ],
  ),
  'batch/records-in-zero-report': text(
    [
      '报了零报告，检查的文件里却有该单位 {count} 条「{found}」记录',
      '零报告表示本单位本期没有这类记录，两者只能有一个是真的',
      '有记录的，去掉零报告；确实没有的，核对这些记录的单位、类型和日期',
    ],
    [
      'A zero report, but there are {count} records of “{found}” of the unit',
      'A zero report says that the unit has no such records in the period',
      'Remove the zero report, or correct unit, type and date of the records',
    ],
  ),
  'batch/records-in-zero-report#inside': text(
    [
      '「零报告标识」是 1，这一批却有 {count} 条记录',
      '零报告的批次不含记录',
      '有记录的，「零报告标识」改为 0，并填「记录数」「文件摘要」；确实没有的，去掉这些记录',
    ],
    [
      'Marked as a zero report, but the batch has {count} records',
      'A zero report has none',
      'Change the mark to 0, or remove the records',
    ],
  ),
  'batch/zero-report-differs#count': text(
    [
      '「零报告标识」是 1，「记录数」却是 {value}',
      '零报告没有记录，记录数是 0',
      '没有记录的，「记录数」改为 0；有记录的，「零报告标识」改为 0',
    ],
    [
      'Marked as a zero report, but with {value} records',
      'A zero report has none',
      'Change the number to 0, or the mark to 0',
    ],
  ),
  'batch/zero-report-differs#empty': text(
    [
      '「记录数」是 0，「零报告标识」却是 {value}',
      '没有记录的批次要写明是零报告，否则分不清是没有还是漏了',
      '确实没有记录的，「零报告标识」改为 1，并填「报告期」；有记录的，改正「记录数」',
    ],
    [
      'The batch has 0 records, but its mark of a zero report is {value}',
      'A batch without records is to say that there are none, or it may be one whose records were lost',
      'Change the mark to 1 and give the period, or correct the number',
    ],
  ),
  'batch/zero-report-differs#type': text(
    [
      '记录类型填了 {value}（零报告），「零报告标识」却不是 1',
      '900 表示本期各类记录都没有，只用于零报告',
      '有记录的，填记录的类型；确实没有的，「零报告标识」改为 1，「记录数」改为 0',
    ],
    [
      'Of type {value} (nothing to report), but not marked as a zero report',
      '900 says that there are no records of any type',
      'Give the type of the records, or change the mark to 1 and the number to 0',
    ],
  ),
  'batch/reviewer-is-operator': text(
    ['审核人和经办人是同一个人「{value}」', '经办和审核须由两个人做，才起得到把关作用', '填实际审核的负责人'],
    ['“{value}” both made the batch and reviewed it', 'Two people are to do so', 'Give who really reviewed it'],
  ),
  'batch/version-differs': text(
    [
      '数据标准版本是 {value}，检查依据的是 {expected}',
      '按别的版本生成的数据，数据项和代码可能不同，检查结果未必适用',
      '填错的改正；确实是别的版本的，用那个版本的检查工具检查',
    ],
    [
      'Made by version {value} of the standard, but checked by {expected}',
      'Fields and codes may differ between versions',
      'Correct it, or check it with the tool of that version',
    ],
  ),
  'batch/generated-in-future': text(
    [
      '生成时间 {value} 晚于检查基准日 {day}',
      '报送是否超期按生成时间判断，还没有到的时间不可能是真的',
      '核对年份、月份和生成文件的电脑的时钟',
    ],
    [
      'Generated at {value}, after the day of the check {day}',
      'Whether a report is late is judged by it',
      'Check the year, the month and the clock of the computer',
    ],
  ),
  'batch/period-not-begun': text(
    [
      '报告期 {value} 到检查基准日 {day} 还没有开始',
      '还没有开始的时段，不知道有没有记录',
      '核对「报告期」的年份和月份',
    ],
    [
      'The period {value} has not begun by {day}',
      'Nobody can know of a period to come',
      'Check the year and the month',
    ],
  ),
  'input/records-in-batch': text(
    [
      '批次里的「{key}」还套着一层数据，没有读',
      '套在批次里的记录没有检查，无法判断能否报送',
      '每个批次存成一个文件：批次信息和记录列表并列，一个「batch」，一个「records」',
    ],
    [
      '“{key}” of the batch holds more data, which has not been read',
      'Records inside a batch have not been checked',
      'Save each batch as a file with the batch beside the list of its records',
    ],
  ),
  'input/too-many-batches': text(
    [
      '批次信息超过上限 {limit} 行',
      '后面的批次没有与记录核对，无法判断能否报送',
      '批次信息一批一行；确实有这么多的，分成几次检查',
    ],
    [
      'There are more than {limit} batches',
      'Those beyond have not been compared with records',
      'A batch is one row; check so many in several runs',
    ],
  ),
};
