import { getScreeningContract } from '#shared/contracts/screening/get-screening.ts';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { screenSubmissionsContract } from '#shared/contracts/screening/screen-submissions.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import { ApiProblem, type NoLine } from '#web/api/api-problem.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Unread } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { SampleForm } from './sample-form.tsx';
import { SettleForm } from './settle-form.tsx';
import type { SubmissionView } from './submitted-dossier.tsx';
import { SupplementForm } from './supplement-form.tsx';

export type Screening = Answer<typeof getScreeningContract>;
type Verdict = Screening['verdicts'][number];

/** Reads that a change of the dossier makes stale. */
export const dossierReads = [
  getSubmissionContract,
  getScreeningContract,
  listScreeningQueueContract,
] as const;

/** Why a change was refused; a version that is stale is told in words, since the page has the new one already. */
export const Refused = ({ error }: { readonly error: ApiProblem | NoLine | null }) => {
  if (error === null) return null;
  if (error instanceof ApiProblem && error.status === 412)
    return (
      <Notice kind="warn" live>
        {t('dossier.stale-version')}
      </Notice>
    );
  return <Unread error={error} />;
};

const Verdicts = ({ verdicts }: { readonly verdicts: readonly Verdict[] }) => (
  <ul>
    {verdicts.map(verdict => (
      <li key={verdict.check}>
        <strong>{said(verdict.label)}</strong>
        {verdict.sentence !== null && <>: {said(verdict.sentence)}</>}
      </li>
    ))}
  </ul>
);

const Findings = ({ screening }: { readonly screening: Screening }) => {
  const of = (severity: Verdict['severity']) => screening.verdicts.filter(one => one.severity === severity);
  const passed = screening.verdicts.filter(({ answer }) => answer === 'pass');
  return (
    <>
      {of('blocking').length > 0 && (
        <Notice kind="bad" title={t('dossier.verdicts-blocking', { count: of('blocking').length })}>
          <Verdicts verdicts={of('blocking')} />
        </Notice>
      )}
      {of('warning').length > 0 && (
        <Notice kind="warn" title={t('dossier.verdicts-warning', { count: of('warning').length })}>
          <Verdicts verdicts={of('warning')} />
        </Notice>
      )}
      <Disclosure summary={t('dossier.verdicts-passed', { count: passed.length })}>
        <Verdicts verdicts={passed} />
      </Disclosure>
    </>
  );
};

const Supplement = ({ supplement }: { readonly supplement: Screening['supplement'] }) =>
  supplement === null ? null : (
    <Notice kind="info" title={t('dossier.supplement')}>
      <p>
        {t('dossier.supplement-sent', {
          moment: localMoment(supplement.requestedAt),
          due: localMoment(supplement.dueAt),
        })}
      </p>
      <ul>
        {supplement.items.map(({ type, reason }) => (
          <li key={`${type}${reason}`}>{reason}</li>
        ))}
      </ul>
      {supplement.answeredAt !== null && (
        <p>
          {t('dossier.supplement-answered', {
            moment: localMoment(supplement.answeredAt),
            answer: supplement.answer ?? '',
          })}
        </p>
      )}
    </Notice>
  );

/** What the checks found, and what an officer does with it: ask once, record the sample, settle. */
export const Checklist = ({
  submission,
  screening,
  etag,
  asked,
  supplementDays,
}: {
  readonly submission: SubmissionView;
  readonly screening: Screening;
  readonly etag: string | null;
  readonly asked: readonly DocumentTypeCode[];
  readonly supplementDays: number;
}) => {
  const recheck = useCommand(screenSubmissionsContract, { refresh: dossierReads });
  const isOpen = screening.state === 'submitted' || screening.state === 'supplement-requested';
  const { settlement } = screening;
  return (
    <>
      <Section title={t('dossier.verdicts')} level={3}>
        {!screening.isCurrent && isOpen && <Notice kind="warn">{t('dossier.stale')}</Notice>}
        <Findings screening={screening} />
        <Refused error={recheck.error} />
        {isOpen && (
          <Button
            small
            pending={recheck.pending}
            onClick={() =>
              recheck.run({
                params: { roundId: submission.roundId },
                body: { submissionIds: [submission.id] },
              })
            }
          >
            {t('dossier.recheck')}
          </Button>
        )}
      </Section>
      <Supplement supplement={screening.supplement} />
      {screening.state === 'submitted' && screening.supplement === null && (
        <Section
          title={t('dossier.supplement')}
          level={3}
          lead={t('dossier.supplement-lead', { days: supplementDays })}
        >
          <SupplementForm submission={submission} etag={etag} asked={asked} />
        </Section>
      )}
      <Section title={t('dossier.sample')} level={3}>
        <SampleForm key={submission.sample} submission={submission} etag={etag} />
      </Section>
      {settlement === null ? (
        isOpen && (
          <Section title={t('dossier.settle')} level={3}>
            <SettleForm submission={submission} screening={screening} etag={etag} />
          </Section>
        )
      ) : (
        <Notice kind={settlement.eligible ? 'good' : 'warn'} live>
          <p>
            {t('dossier.settled', {
              moment: localMoment(settlement.at),
              outcome: t(settlement.eligible ? 'dossier.eligible' : 'dossier.ineligible'),
            })}
          </p>
          {settlement.reason !== null && <p>{settlement.reason}</p>}
          {settlement.legalBasis !== null && <p>{settlement.legalBasis}</p>}
        </Notice>
      )}
    </>
  );
};
