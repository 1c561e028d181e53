import { screenSubmissionsContract } from '#shared/contracts/screening/screen-submissions.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { useCommand } from '#web/api/use-command.ts';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { sayDue } from '../../parts/due.ts';
import { t } from '../../text.ts';
import { dossierReads } from './dossier-reads.ts';
import { Refused } from './refused.tsx';
import { SampleForm } from './sample-form.tsx';
import { SettleForm } from './settle-form.tsx';
import { SupplementForm } from './supplement-form.tsx';
import type { ScreeningView, SubmissionView } from './views.ts';

type Verdict = ScreeningView['verdicts'][number];

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

const Findings = ({ screening }: { readonly screening: ScreeningView }) => {
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

const Supplement = ({ supplement }: { readonly supplement: ScreeningView['supplement'] }) =>
  supplement === null ? null : (
    <Notice kind="info" title={t('dossier.supplement')}>
      <p>
        {t('dossier.supplement-sent', {
          moment: localMoment(supplement.requestedAt),
          due: sayDue(supplement.dueAt),
        })}
      </p>
      <ul>
        {supplement.items.map(({ type, reason }) => (
          <li key={`${type}${reason}`}>
            <strong>{type === null ? t('dossier.item-explain') : said(documentTypes[type])}</strong>: {reason}
          </li>
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
  maySettle,
  next,
}: {
  readonly submission: SubmissionView;
  readonly screening: ScreeningView;
  readonly etag: string | null;
  readonly asked: readonly DocumentTypeCode[];
  readonly supplementDays: number;
  /** Auditors read what officials and their helpers settle. */
  readonly maySettle: boolean;
  /** Address of the dossier to go on with. */
  readonly next: string | undefined;
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
        {isOpen && maySettle && (
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
      {maySettle && screening.state === 'submitted' && screening.supplement === null && (
        <Section
          title={t('dossier.supplement')}
          level={3}
          lead={t('dossier.supplement-lead', { days: supplementDays })}
        >
          <SupplementForm submission={submission} etag={etag} asked={asked} />
        </Section>
      )}
      <Section title={t('dossier.sample')} level={3}>
        {maySettle ? (
          <SampleForm key={submission.sample} submission={submission} etag={etag} />
        ) : (
          <p>{t(`dossier.sample.${submission.sample}`)}</p>
        )}
      </Section>
      {settlement === null ? (
        isOpen &&
        maySettle && (
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
          {next !== undefined && (
            <LinkButton kind="main" href={next}>
              {t('dossier.go-on')}
            </LinkButton>
          )}
        </Notice>
      )}
    </>
  );
};
