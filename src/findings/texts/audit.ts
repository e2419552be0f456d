import { type Text, text } from './text.js';

/** Words about an audit as a whole: what keeps it from saying that nothing is missing. */
export const auditTexts: Readonly<Record<string, Text>> = {
  'audit/no-records': text(
    ['没有读到一条记录，也没有零报告', '什么都没有读到，不能说该有的都有', '核对文件夹：报送的表格是不是都放进来了'],
    [
      'No record was read, and no zero report',
      'Where nothing was read, nothing is known to be complete',
      'See whether all tables are in the folder',
    ],
  ),
  'audit/nothing-due': text(
    [
      '到基准日 {day} 为止，没有一项义务到期',
      '还没有到期的不能说已经做到，也就没有审查到什么',
      '核对年度和基准日；确实还没有到期的，到期以后再审查',
    ],
    [
      'By {day} no duty has fallen due',
      'What is not yet due is not done, so nothing has been looked at',
      'Check the year and the day; if nothing is due yet, audit again when it is',
    ],
  ),
  'audit/no-register': text(
    [
      '没有主体登记库，不知道哪些单位负有义务：{count} 项义务没有核对',
      '按单位核对的义务，要有登记库才知道缺了谁',
      '用 --register 给出主体登记库',
    ],
    [
      'Without a register of units nobody knows who has duties: {count} obligations were not looked at',
      'Who is missing can only be said by a register',
      'Give the register with --register',
    ],
  ),
  'audit/faulty-register': text(
    [
      '主体登记库有 {count} 条登记有问题，没有采用',
      '没有采用的登记所属的单位可能负有义务，缺了也看不出来',
      '先改正登记库：问题列在下面，或用 lucheng check 检查时一并列出',
    ],
    [
      '{count} entries of the register are at fault and were not used',
      'Their units may have duties that nobody would see missing',
      'Correct the register first',
    ],
  ),
  'audit/conflicting-registers': text(
    [
      '{count} 个单位在几份主体登记库里登记得不一样，如 {code}',
      '按哪一份都可能错，这些单位的义务无法判断',
      '核对几份登记库，改成一致后重新审查',
    ],
    [
      '{count} units are registered differently in several registers, such as {code}',
      'By whichever register they were judged, it might be wrong',
      'Make the registers agree and audit again',
    ],
  ),
  'audit/rule-crashed': text(
    ['规则 {rules} 执行出错，涉及的记录没有判完', '没有判完的不能算作没有问题', '把报告发给维护人员'],
    [
      'The rules {rules} broke, so that some records were not fully judged',
      'What was not judged is not known to be fine',
      'Send this report to the maintainers',
    ],
  ),
  'audit/same-file': text(
    [
      '内容与「{source}」完全相同，只算一次',
      '同一份数据算两遍，条数、金额都会翻倍',
      '确实是同一份的，删去一份；放错了文件的，换成应放的那一份',
    ],
    [
      'Exactly the same as “{source}”; counted once',
      'Counted twice, numbers and amounts would double',
      'Delete one of them, or put in the file that was meant',
    ],
  ),
  'audit/records-beside-zero-report': text(
    [
      '{unit} {period} 的零报告说没有记录，别的文件里有它这一期间形成的 {count} 条',
      '两者只有一个对；审查按记录看',
      '记录属实的，撤回零报告；记录是后来补报的，说明原因；记录的信息形成日期填错的，改正',
    ],
    [
      'The zero report of {unit} for {period} says that there are no records; other files hold {count} formed then',
      'Only one of the two can be true; the audit goes by the records',
      'Withdraw the zero report, or correct the records',
    ],
  ),
  'audit/duplicates': text(
    [
      '{title}有 {count} 条与别的记录是同一件事，多出 {rows} 条',
      '同一件事报了几次，条数、金额和得分都会算重',
      '用 lucheng check 检查同样的文件，逐条列出重复的记录；重复的删去，更正的用变更操作',
    ],
    [
      '{count} records of {title} are about the same things, {rows} too many',
      'Reported several times, numbers, amounts and scores count twice',
      'Check the same files with lucheng check, which lists them; delete them or report changes as changes',
    ],
  ),
  'audit/unit-not-registered': text(
    [
      '登记库里没有单位「{unit}」（{code}），它报了 {count} 条记录',
      '不在登记库的单位负有什么义务无从知道，它的记录也不能顶替别的单位',
      '核对代码；单位确实存在的，先登记到主体登记库',
    ],
    [
      'The register has no unit “{unit}” ({code}), which reported {count} records',
      'Nobody knows what duties a unit has that is not registered, and its records stand for no other unit',
      'Check the code, or register the unit',
    ],
  ),
};
