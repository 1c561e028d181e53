import { listOwnConflictsContract } from '#shared/contracts/judging/list-own-conflicts.ts';
import { type ConflictBasis, conflictBases } from '#shared/domain/judging/conflict-bases.ts';
import { localMoment } from '../../format/dates.ts';
import { useCopy } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

type OwnConflict = {
  readonly selectionCode: string;
  readonly basis: ConflictBasis;
  readonly reason: string;
  readonly raisedAt: string;
};

/** The confirmed conflicts of interest of the juror in a round. */
export const useOwnConflicts = (roundId: string): readonly OwnConflict[] =>
  useCopy(listOwnConflictsContract, { params: { roundId } }).data?.items ?? [];

const wordsOf = ({ basis, reason, raisedAt }: OwnConflict) =>
  t('conflicts.because', { basis: said(conflictBases[basis]), reason, moment: localMoment(raisedAt) });

/** Which products the juror does not judge and why; nothing where there are none. */
export const OwnConflicts = ({ roundId }: { readonly roundId: string }) => {
  const own = useOwnConflicts(roundId);
  if (own.length === 0) return null;
  return (
    <Section title={t('conflicts.title')} lead={t('conflicts.lead')}>
      <ul>
        {own.map(conflict => (
          <li key={conflict.selectionCode}>
            <strong>{conflict.selectionCode}</strong>: {wordsOf(conflict)}
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Why this one product is not the juror's to judge. */
export const ExcludedEntry = ({ roundId, code }: { readonly roundId: string; readonly code: string }) => {
  const conflict = useOwnConflicts(roundId).find(({ selectionCode }) => selectionCode === code);
  return (
    <Notice kind="info" title={t('conflicts.excluded')}>
      {conflict !== undefined && <p>{wordsOf(conflict)}</p>}
      <p>{t('conflicts.mistake')}</p>
    </Notice>
  );
};
