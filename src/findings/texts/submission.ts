import { type Text, text } from './text.js';

/** Words about submitting: records that pass the check and cannot be sent, and what became of what was sent. */
export const submissionTexts: Readonly<Record<string, Text>> = {
  'submission/no-identity': text(
    [
      '表中没有「记录标识」，这条记录的 {missing} 又没有填，无法给它编一个不变的标识',
      '平台按记录标识认出同一条记录；没有不变的标识，重报一次就会多出一条',
      '补填 {missing}，或者在表中加「记录标识」一列',
    ],
    [
      'The table has no record id, and without {missing} none can be made that stays the same',
      'The platform knows a record by its id; without one each submission would add another record',
      'Fill in {missing}, or add a column of record ids',
    ],
  ),
  'submission/record-too-large': text(
    [
      '这条记录有 {size} 字节，超过平台一条记录的上限 {limit} 字节',
      '平台不收超过上限的记录',
      '看看哪一格的文字特别长，是不是把附件、网页贴进来了；缩短以后再报送',
    ],
    [
      'This record has {size} bytes, more than the {limit} a platform takes',
      'The platform refuses records beyond its limit',
      'Look for a cell with very long text and shorten it',
    ],
  ),
  'submission/half-character': text(
    [
      '「{title}」里有半个字符，无法报送',
      '半个字符写不成 UTF-8，多半是导出程序把一个字切断了',
      '在原系统里重新录入这一格',
    ],
    [
      '“{title}” holds half a character and cannot be sent',
      'Half a character has no UTF-8; some program has cut one in two',
      'Enter the value again in the system it comes from',
    ],
  ),
  'submission/nothing-to-change': text(
    [
      '操作类型是「{operation}」，平台上却没有标识为「{recordId}」的这类记录',
      '变更、撤销的都须是已经报送、平台已接收的记录',
      '核对记录标识；从未报送过的，操作类型改填 1（新增）',
    ],
    [
      'The record is to be changed or withdrawn (operation {operation}), but the platform has none with id “{recordId}”',
      'Only records the platform has accepted can be changed or withdrawn',
      'Check the record id; what was never reported is reported with operation 1',
    ],
  ),
  'submission/refused': text(
    [
      '平台没有收下「{title}」这一批（{count} 条）：{detail}',
      '整批没有收下，其中的记录都没有报送',
      '按平台的说明改正后，再运行同一条命令；已报送的会认出来，不会重复',
    ],
    [
      'The platform did not take the submission of {count} records of “{title}”: {detail}',
      'None of its records has been reported',
      'Correct what the platform says and run the same command again; what it has is recognised',
    ],
  ),
  'submission/interrupted': text(
    [
      '报送中断：{detail}。已报送 {done} 条，结果不明 {unknown} 条，还没有报送 {rest} 条[[；结果不明的批次号：{ids}]]',
      '连接中断时，平台可能已经收下，只是没有来得及答复',
      '连接恢复后再运行同一条命令：记录标识不变，平台已收下的会认作重复，不会多出一条',
    ],
    [
      'Submitting was interrupted: {detail}. {done} records are reported, of {unknown} it is not known, {rest} were not sent[[; submissions not known of: {ids}]]',
      'When a connection breaks the platform may have taken what it had no time to answer for',
      'Run the same command again once the connection is back: record ids stay the same, and what the platform has counts as duplicate',
    ],
  ),
  'submission/pending': text(
    [
      '「{title}」这一批（{count} 条，批次号 {id}）平台已经收妥，还没有办完',
      '收妥回执证明已经报送；是否接受要等办完才知道',
      '过一会儿再运行同一条命令，平台已接受的会认出来，不会重复',
    ],
    [
      'The platform has taken the submission {id} of {count} records of “{title}” and has not finished it',
      'The acknowledgement proves that it was submitted; what is accepted is not known yet',
      'Run the same command again in a while; what the platform has is recognised',
    ],
  ),
  'submission/receipt-doubtful': text(
    [
      '批次 {id} 的回执核验不符：{detail}',
      '回执是报送过的凭证，核验不符的不能作为凭证',
      '保留这份回执，向平台核实这一批的办理结果',
    ],
    [
      'The receipt of submission {id} does not verify: {detail}',
      'A receipt that does not verify proves nothing',
      'Keep the receipt and ask the platform about the submission',
    ],
  ),
};
