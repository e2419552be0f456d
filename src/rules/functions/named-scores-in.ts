import { namesWithScores } from '../text/named-scores.js';

/**
 * The names of persons a text gives a score (王甲 15 分), in its order, each as often as it stands there. Names are told by
 * their surname: what is done for so many points, a village, a household or a masked name is none. Source: rule HDDX-04.
 * @public used by generated rules
 */
export const namedScoresIn = (text: string): readonly string[] => namesWithScores(text);
