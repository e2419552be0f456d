import { withoutInvisible } from '../../standard/characters.js';
import { oneWriting } from './characters.js';

/** Common surnames; the rarer ones begin too many ordinary words. */
const surname =
  '(?:欧阳|司马|上官|诸葛|皇甫|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾韦付方邹孟熊秦邱江尹薛阎闫侯龙史陶黎贺顾毛郝龚邵钱覃武戴孔汤赖乔倪殷葛聂邢鲁牛柴])';
/** What may stand right before a name without a sign between. */
const before =
  '(?<![一-龥]|\\d)|(?<=分|[和与及对给]|村民|居民|群众|党员|学生|教师|职工|员工|社员|组长|队长|户主|其中|志愿者)';
const between =
  '(?:同志|先生|女士|老师|同学)?[ :：,，、(]{0,3}(?:本?[年季月]度?|共|累计|合计|总计)?(?:积分|加分|得分|扣分|获得|获|得|积|加|计|记|扣|评)?[了为是:+ ]{0,2}';
const written = new RegExp(`(?:${before})(${surname}[一-龥]{1,2}?)${between}\\d{1,4}(?:\\.\\d+)? ?分(?![钟之])`, 'g');

/** Masked names, and words that begin as names do. */
const words =
  /某|^(?:周[末一二三四五六日期年边]|张[贴挂榜]|何[时种]|曾经|许可|[于余][是下款分]|田[间地]|林[地木]|黄[牌金]|高[分中于达]|马[上路]|任[务期职何]|方[案式法面便]|程[序度]|江河|武[术装]|钟点|谢绝|许诺|罗列|陈列|李子|孙[辈子女]|胡同|唐诗|宋词|杜绝|龙头|史料|汪洋|钱款|付[出款]|毛利)/;
/** How places and units end, and households that are called after a family. */
const places = /[村庄镇乡街区县市组院队户屯寨店桥局校班社站馆厂园路办会部科所营沟湾岭坡河堡集铺楼]$|^.家$/;

/** See `namedScoresIn`. */
export function namesWithScores(text: string): readonly string[] {
  const plain = oneWriting(withoutInvisible(text));
  return [...plain.matchAll(written)]
    .map(([, name]) => name!)
    .filter((name) => !words.test(name) && !places.test(name));
}
