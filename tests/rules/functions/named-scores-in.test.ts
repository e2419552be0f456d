import { namedScoresIn } from '../../../src/rules/functions/named-scores-in.js';
import { cases } from './cases.js';

// ways of writing a score
cases(namedScoresIn, [
  [['王甲15分、李乙20分'], ['王甲', '李乙']],
  [['王甲：15 分；李乙：20 分'], ['王甲', '李乙']],
  [['１.王甲　１５分\n２.李乙　２０分'], ['王甲', '李乙'], 'full width, one a line'],
  [['村民王甲积15分，李乙同志累计积分320分'], ['王甲', '李乙']],
  [['王甲（15分）、李乙（20分）'], ['王甲', '李乙']],
  [['王甲加5分，王甲扣2.5分'], ['王甲', '王甲'], 'each time'],
  [['王甲15分和李乙20分'], ['王甲', '李乙']],
  [['对王甲加5分'], ['王甲']],
  [['欧阳小丁，30分'], ['欧阳小丁'], 'a surname of two characters'],
]);

// what is no person
cases(namedScoresIn, [
  [['参加志愿服务每次加5分，拾金不昧加10分，孝老爱亲加20分'], [], 'what points are given for'],
  [['满分100分，基础分60分，平均85分，高分90分以上'], []],
  [['李家村85分，王庄90分，周庄镇95分'], [], 'villages'],
  [['周末5分，张贴3分，方案10分，任务8分'], [], 'words that begin as names do'],
  [['王某15分，李某某20分，李*20分'], [], 'masked names'],
  [['王甲服务15分钟，李乙20分之一'], []],
  [['王甲15、李乙20'], [], 'without unit'],
  [['覆盖12000人，人均积分86分'], []],
  [[''], []],
]);
