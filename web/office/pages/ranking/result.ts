import type { getResultContract } from '#shared/contracts/council/get-result.ts';
import type { Answer } from '#web/api/call.ts';
import { t } from '../../text.ts';

export type ResultBody = Answer<typeof getResultContract>;
export type Standing = ResultBody['standings'][number];

/** A mean or sum as the server writes it, with the comma of Vietnamese papers: `81.17` → `81,17`. */
export const decimal = (written: string): string => written.replace('.', ',');

/** As the ranking has them: best first, of equals those within the quota first, entries without a rank last. */
export const inOrder = (standings: readonly Standing[]): readonly Standing[] => {
  const place = ({ rank, withinQuota, tiedAtQuota }: Standing) =>
    (rank ?? Number.MAX_SAFE_INTEGER / 10) * 3 + (withinQuota ? 0 : tiedAtQuota ? 1 : 2);
  return [...standings].sort(
    (a, b) =>
      place(a) - place(b) ||
      b.sum * a.count - a.sum * b.count ||
      (a.selectionCode < b.selectionCode ? -1 : 1),
  );
};

/** Where the quota line lies in an ordered list: after so many rows; none where it does not part the list in two. */
export const quotaCut = (ordered: readonly Standing[]): number | undefined => {
  const within = ordered.filter(({ withinQuota }) => withinQuota).length;
  const isPrefix = ordered.slice(0, within).every(({ withinQuota }) => withinQuota);
  return within > 0 && isPrefix ? within : undefined;
};

/** What came of an entry, in words and tone. */
export const outcomeOf = (standing: Standing, hasQuota: boolean) => {
  if (!standing.enoughSheets) return { tone: 'warn', words: t('ranking.is-short') } as const;
  if (!standing.passed) return { tone: 'bad', words: t('ranking.is-below') } as const;
  if (standing.tiedAtQuota) return { tone: 'warn', words: t('ranking.is-tied') } as const;
  if (!standing.withinQuota) return { tone: 'neutral', words: t('ranking.is-outside') } as const;
  return { tone: 'good', words: t(hasQuota ? 'ranking.is-within' : 'ranking.is-passed') } as const;
};

/** Codes that share the rank of an entry. */
export const sharers = ({ ties, standings }: ResultBody, { submissionId }: Standing): readonly string[] => {
  const tie = ties.find(({ submissionIds }) => submissionIds.includes(submissionId));
  return standings
    .filter(other => other.submissionId !== submissionId && tie?.submissionIds.includes(other.submissionId))
    .map(({ selectionCode }) => selectionCode);
};

/** Whether any quota draws a line in this result. */
export const hasQuota = ({ lines }: ResultBody): boolean =>
  lines.quotaTotal !== null || Object.keys(lines.quotaPerGroup).length > 0;
