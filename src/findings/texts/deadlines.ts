import { type Text, text } from './text.js';

const why = '按文字推算的日期要由填报人确认，其他规则都按它检查';
const whyEn = 'A day taken from words needs confirming; all other rules rely on it';
const fix = '核对后改填 {day}；不是这一天的填实际日期';
const fixEn = 'Write {day} if that is right, or else the day that is meant';

/** Words about deadlines that are written in words. */
export const deadlineTexts: Readonly<Record<string, Text>> = {
  'shape/deadline': text(
    ['「{title}」写的是「{value}」，按 {day} 检查', why, fix],
    ['“{title}” says “{value}”, taken as {day}', whyEn, fixEn],
  ),
  'shape/deadline#record': text(
    ['「{title}」写的是「{value}」，没有年份；按本条记录的「{source}」算作 {day}', why, fix],
    ['“{title}” says “{value}” without a year, taken as {day} by the record’s “{source}”', whyEn, fixEn],
  ),
  'shape/deadline#above': text(
    ['「{title}」写的是「{value}」，没有年份；按表格上方的标题「{source}」算作 {day}', why, fix],
    ['“{title}” says “{value}” without a year, taken as {day} by the title “{source}”', whyEn, fixEn],
  ),
  'shape/deadline#as-of': text(
    [
      '「{title}」写的是「{value}」，没有年份，表里也没有写明年度；按检查基准日 {source} 的年份算作 {day}',
      '年份是推算的，上一年度的表会算错一年',
      fix,
    ],
    [
      '“{title}” says “{value}” without a year, and the table names none; taken as {day} by the day of the check, {source}',
      'The year is a guess: a list of last year would be a year off',
      fixEn,
    ],
  ),
  'shape/deadline#open-ended': text(
    [
      '「{title}」写的是「{value}」，无法核验：请写明日期或可衡量的频次',
      '没有最后一天，就说不清有没有按时完成',
      '填最后完成的日期，如当年的 12 月 31 日；按频次做的，把频次写进目标，如「每月公开一次」',
    ],
    [
      '“{title}” says “{value}”, which cannot be verified',
      'Without a last day nobody can say whether it was met',
      'Give the last day, and put a measurable frequency into the target',
    ],
  ),
  'shape/deadline#no-month': text(
    [
      '「{title}」写的是「{value}」，没有写明是哪个月、哪个季度',
      '每个月都有月底，确定不了是哪一天',
      '写明日期，如 2024-11-30',
    ],
    [
      '“{title}” says “{value}”, but of which month or quarter?',
      'Every month has an end',
      'Give the day, such as 2024-11-30',
    ],
  ),
  'shape/deadline#before': text(
    [
      '「{title}」写的是「{value}」：可以是{period}开始之前，也可以是{period}结束之前',
      '两种读法相差一整段时间，不能替填报人选',
      '写明日期，如 2024-11-30',
    ],
    [
      '“{title}” says “{value}”: before {period} begins, or before it ends?',
      'The two readings differ by the whole period',
      'Give the day, such as 2024-11-30',
    ],
  ),
};
