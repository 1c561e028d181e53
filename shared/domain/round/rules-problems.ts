import { millis } from '#shared/kernel/instant.ts';
import type { Problem } from '#shared/kernel/result.ts';
import { isUpperLevel } from '../authority/levels.ts';
import { dayOf } from '../calendar/instant.ts';
import { type DocumentType, documentTypes } from '../dossier/document-types.ts';
import { type CriteriaSet, criteriaSets } from '../judging/criteria-sets.ts';
import type { Round } from './round.ts';

const when = (condition: boolean, problem: Problem): readonly Problem[] => (condition ? [problem] : []);
const problem = (pointer: string, code: string): Problem => ({ pointer, code });

/** Places of values that stand in the list before. */
const repeats = (values: readonly string[]): readonly number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** Papers asked must exist at the round's level, be in use on the opening day, and be asked once. */
export const documentProblems = (round: Round): readonly Problem[] => {
  const opening = dayOf(millis(round.timeline.opensAt));
  const asked = round.documents.map(({ type }) => type);
  return [
    ...asked.flatMap((type, index) => {
      const entry: DocumentType = documentTypes[type];
      const pointer = `/documents/${index}/type`;
      return [
        ...when(
          entry.levels === 'region-and-above' && !isUpperLevel(round.authority.level),
          problem(pointer, 'round.document-of-upper-level'),
        ),
        ...when(
          entry.retiredOn !== null && entry.retiredOn <= opening,
          problem(pointer, 'round.document-retired'),
        ),
      ];
    }),
    ...repeats(asked).map(index => problem(`/documents/${index}/type`, 'round.document-twice')),
    ...when(
      round.rules.minPhotos > 0 && !asked.includes('D4'),
      problem('/rules/minPhotos', 'round.photos-not-asked'),
    ),
  ];
};

/** Quotas must fit each other and name groups of the round. */
export const quotaProblems = ({ rules, groups }: Pick<Round, 'rules' | 'groups'>): readonly Problem[] => {
  const perGroup = Object.entries(rules.quotaPerGroup);
  const sum = perGroup.reduce((total, [, quota]) => total + (quota ?? 0), 0);
  return [
    ...perGroup
      .filter(([group]) => !groups.some(known => known === group))
      .map(([group]) => problem(`/rules/quotaPerGroup/${group}`, 'round.quota-of-unknown-group')),
    ...when(
      rules.quotaTotal !== null && sum > rules.quotaTotal,
      problem('/rules/quotaPerGroup', 'round.quotas-exceed-total'),
    ),
    ...when(
      rules.quotaTotal !== null &&
        rules.recommendationQuota !== null &&
        rules.recommendationQuota > rules.quotaTotal,
      problem('/rules/recommendationQuota', 'round.recommendations-exceed-total'),
    ),
  ];
};

/** Rules that contradict each other, or the law at the round's level. */
export const ruleProblems = (round: Round): readonly Problem[] => {
  const { rules, groups, authority } = round;
  const opening = dayOf(millis(round.timeline.opensAt));
  const criteria: CriteriaSet = criteriaSets[rules.criteriaSetId];
  const voteAt = rules.tieBreak.indexOf('COUNCIL_VOTE');
  return [
    ...repeats(groups).map(index => problem(`/groups/${index}`, 'round.group-twice')),
    ...when(
      opening < criteria.from || (criteria.until !== null && opening > criteria.until),
      problem('/rules/criteriaSetId', 'round.criteria-not-in-force'),
    ),
    ...when(
      isUpperLevel(authority.level) && !rules.requireLowerLevelRecognition,
      problem('/rules/requireLowerLevelRecognition', 'round.lower-recognition-required'),
    ),
    ...when(rules.juryMin > rules.juryMax, problem('/rules/juryMin', 'round.jury-bounds')),
    ...repeats(rules.tieBreak).map(index => problem(`/rules/tieBreak/${index}`, 'round.tie-break-twice')),
    ...when(
      voteAt >= 0 && voteAt < rules.tieBreak.length - 1,
      problem(`/rules/tieBreak/${voteAt}`, 'round.vote-not-last'),
    ),
    ...quotaProblems(round),
  ];
};
