import { parameters } from '../../../generated/parameters.js';
import type { AuditView } from '../../view.js';

/** What the report rests on. */
export function noteLines({ settings }: AuditView): readonly string[] {
  const changed = Object.keys(settings.parameters).sort();
  return [
    '- 得分、等级、预警线都是建议稿的试算，权重、分数线、预警线可以另行指定；不是官方评价结果。',
    '- 评价材料或者报送数据弄虚作假的应直接定为最低等级，这里看不出来，没有考虑。',
    '- 只写了数据能够说明的情况；原因分析、典型经验和下一步打算由起草单位补写。',
    changed.length === 0
      ? '- 采用的参数都是标准的建议值。'
      : `- 另行指定了参数：${changed.map((name) => parameters[name]?.title ?? name).join('、')}。`,
  ];
}
