import { isUpperLevel, type Level } from '../authority/levels.ts';
import type { Round } from './round.ts';
import { defaultRoundRules, type RoundRules, roundRulesSchema } from './rules.ts';

/** Since this day certificates run to the fourth year; before it, to the third (Circular 14/2018/TT-BCT in force). */
const certificateRuleChangedOn = '2018-08-16';

/** The rules of a new round: what its plan sets, over the defaults of its level and of the plan's day. */
export const rulesFor = (
  level: Level,
  plan: Round['plan'],
  given: { readonly [K in keyof RoundRules]?: RoundRules[K] | undefined },
): RoundRules =>
  roundRulesSchema.parse({
    ...defaultRoundRules,
    requireLowerLevelRecognition: isUpperLevel(level),
    ...(plan !== null && plan.date < certificateRuleChangedOn ? { certificateValidYearOffset: 2 } : {}),
    ...given,
  });
