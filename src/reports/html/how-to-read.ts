import type { Report } from '../../model/report.js';
import { type Content, html } from '../../page/markup.js';

/** What the words of the report mean, for somebody who sees one for the first time. */
export const howToRead = ({ lang }: Report): Content => (lang === 'zh' ? zh : en);

const zh = html`<dl class="terms">
<dt>合格</dt><dd>没有错误，可以报送。有疑问的请先核实；「按修正后合格」的，报送修正副本，不报原表。</dd>
<dt>不合格</dt><dd>有错误，改正后再检查一次。</dd>
<dt>无法判定</dt><dd>有的内容读不出来或认不出来（表头、必填列、文件本身），不能说合格；已确定的错误照样列出。</dd>
<dt>错误、疑问、提示</dt><dd>错误必须改正；疑问请核实，确实无误的可以保留；提示供参考，不影响结论。</dd>
<dt>完整率</dt><dd>应填的值中有值的占多少：必填的，以及条件成立因而必填的；选填的不算。</dd>
<dt>位置</dt><dd>文件 &gt; 工作表 &gt; 单元格，行号列号与电子表格打开时看到的一样。</dd>
<dt>自动修正</dt><dd>全角半角、空格、日期写法一类一定不会错的写法问题，检查时按修正后的值判断；原文件没有改动。</dd>
<dt>个人信息</dt><dd>证件号码、电话、自然人姓名已遮盖。本页不联网，打开、筛选、打印都只在这台电脑上进行。</dd>
</dl>`;

const en = html`<dl class="terms">
<dt>Pass</dt><dd>No errors: ready to be reported. Look at what is doubtful first; where it passes as repaired, report the fixed copy.</dd>
<dt>Fail</dt><dd>There are errors: correct them and check again.</dd>
<dt>Undetermined</dt><dd>Something could not be read or recognised, so nothing certain can be said; certain errors are listed all the same.</dd>
<dt>Errors, warnings, notes</dt><dd>Errors must be corrected, warnings be looked at, notes are worth knowing.</dd>
<dt>Completeness</dt><dd>How many of the values that must be there are: required ones, and those whose condition holds.</dd>
<dt>Place</dt><dd>File &gt; sheet &gt; cell, as a spreadsheet shows it.</dd>
<dt>Repairs</dt><dd>Ways of writing that cannot be wrong are judged as repaired; the files are untouched.</dd>
<dt>Personal data</dt><dd>Documents, phones and names of persons are masked. This page loads and sends nothing.</dd>
</dl>`;
