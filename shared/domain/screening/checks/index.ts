import type { ScreeningCheck, ScreeningFacts } from '../check.ts';
import type { Verdict } from '../screening.ts';
import { declarationDated } from './declaration-dated.ts';
import { documentsInForce } from './documents-in-force.ts';
import { enteredOnce } from './entered-once.ts';
import { enterpriseSize } from './enterprise-size.ts';
import { filedInTime } from './filed-in-time.ts';
import { foodSafety } from './food-safety.ts';
import { groupOfRound } from './group-of-round.ts';
import { identifierPresent } from './identifier-present.ts';
import { kindInForce } from './kind-in-force.ts';
import { licencePresent } from './licence-present.ts';
import { photoCount } from './photo-count.ts';
import { photoSize } from './photo-size.ts';
import { productsLimit } from './products-limit.ts';
import { recognisedBelow } from './recognised-below.ts';
import { requiredDocuments } from './required-documents.ts';
import { serialProduction } from './serial-production.ts';
import { setRules } from './set-rules.ts';
import { siteInPlace } from './site-in-place.ts';
import { siteRural } from './site-rural.ts';
import { taxCodeDigit } from './tax-code-digit.ts';

/** Every automatic check, in the order officials read them. A check that is not here does not exist. */
export const screeningChecks: readonly ScreeningCheck[] = [
  filedInTime,
  kindInForce,
  enterpriseSize,
  identifierPresent,
  taxCodeDigit,
  licencePresent,
  siteInPlace,
  siteRural,
  groupOfRound,
  serialProduction,
  setRules,
  enteredOnce,
  productsLimit,
  recognisedBelow,
  requiredDocuments,
  photoCount,
  photoSize,
  documentsInForce,
  foodSafety,
  declarationDated,
];

/** The verdict of every check, or of those given. */
export const runChecks = (facts: ScreeningFacts, checks = screeningChecks): readonly Verdict[] =>
  checks.map(({ id, run }) => {
    const answer = run(facts);
    return answer.answer === 'fail'
      ? { check: id, ...answer, params: { ...answer.params } }
      : { check: id, answer: answer.answer };
  });

/** Label of a check and the sentence of a failure, for people; a check that was retired since keeps its id. */
export const describeVerdict = (
  verdict: Verdict,
): {
  readonly label: { readonly vi: string; readonly en: string };
  readonly sentence: { readonly vi: string; readonly en: string } | null;
} => {
  const check = screeningChecks.find(({ id }) => id === verdict.check);
  return {
    label: { vi: check?.vi ?? verdict.check, en: check?.en ?? verdict.check },
    sentence: verdict.answer === 'fail' ? (check?.sentences[verdict.code] ?? null) : null,
  };
};
