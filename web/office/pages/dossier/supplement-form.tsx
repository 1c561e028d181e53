import { useState } from 'preact/hooks';
import { requestSupplementContract } from '#shared/contracts/screening/request-supplement.ts';
import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { useCommand } from '#web/api/use-command.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from '../../text.ts';
import { dossierReads } from './dossier-reads.ts';
import { Refused } from './refused.tsx';
import type { SubmissionView } from './views.ts';

type Subject = DocumentTypeCode | 'explanation';
type Reasons = Partial<Record<Subject, string>>;

const labelOf = (subject: Subject): string =>
  subject === 'explanation' ? t('dossier.item-explain') : said(documentTypes[subject]);

/** What keeps the request from being sent, each with its field. */
const problemsOf = (reasons: Reasons, subjects: readonly Subject[]) => {
  const chosen = subjects.filter(subject => reasons[subject] !== undefined);
  if (chosen.length === 0) return [{ pointer: '/supplement', sentence: t('dossier.supplement-none') }];
  return chosen
    .filter(subject => (reasons[subject] ?? '').trim() === '')
    .map(subject => ({
      pointer: `/supplement/${subject}/reason`,
      sentence: t('dossier.item-reason-needed', { paper: labelOf(subject) }),
    }));
};

/** One itemised request: each paper that is not good with its reason, read once more as the producer will, then sent. */
export const SupplementForm = ({
  submission,
  etag,
  asked,
}: {
  readonly submission: SubmissionView;
  readonly etag: string | null;
  readonly asked: readonly DocumentTypeCode[];
}) => {
  const request = useCommand(requestSupplementContract, { refresh: dossierReads });
  const [reasons, setReasons] = useState<Reasons>({});
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  const [asks, setAsks] = useState(false);
  const subjects: readonly Subject[] = [...asked, 'explanation'];
  const chosen = subjects.filter(subject => reasons[subject] !== undefined);
  const choose = (subject: Subject, isBad: boolean) => {
    const { [subject]: former, ...others } = reasons;
    setReasons(isBad ? { ...others, [subject]: former ?? '' } : others);
  };
  const check = () => {
    const found = problemsOf(reasons, subjects);
    setProblems(found);
    setAsks(found.length === 0);
  };
  const send = async () => {
    await request.run({
      params: { submissionId: submission.id },
      etag,
      body: {
        items: chosen.map(subject => ({
          type: subject === 'explanation' ? null : subject,
          reason: (reasons[subject] ?? '').trim(),
        })),
      },
    });
    setAsks(false);
  };
  return (
    <div id="supplement" tabIndex={-1}>
      <Form onSubmit={check} label={t('dossier.supplement')}>
        <Refused error={request.error} />
        <ErrorList title={t('dossier.supplement-wrong')} problems={problems} />
        <fieldset id={pointerId('/supplement')} tabIndex={-1} class="dossier-choose">
          <legend>{t('dossier.supplement-choose')}</legend>
          {subjects.map(subject => {
            const reason = reasons[subject];
            const pointer = `/supplement/${subject}/reason`;
            const error = problems.find(problem => problem.pointer === pointer)?.sentence;
            return (
              <div key={subject}>
                <Checkbox
                  id={pointerId(`/supplement/${subject}`)}
                  label={labelOf(subject)}
                  value={reason !== undefined}
                  onChange={isBad => choose(subject, isBad)}
                />
                {reason !== undefined && (
                  <TextArea
                    id={pointerId(pointer)}
                    label={t('dossier.item-reason', { paper: labelOf(subject) })}
                    value={reason}
                    onChange={words => setReasons({ ...reasons, [subject]: words })}
                    required
                    rows={2}
                    limit={1000}
                    {...(error === undefined ? {} : { error })}
                  />
                )}
              </div>
            );
          })}
        </fieldset>
        <Button type="submit" pending={request.pending}>
          {t('dossier.supplement-send')}
        </Button>
      </Form>
      <ConfirmDialog
        open={asks}
        title={t('dossier.supplement-send')}
        consequences={[t('dossier.supplement-once')]}
        confirm={t('dossier.supplement-send')}
        pending={request.pending}
        onConfirm={() => void send()}
        onClose={() => setAsks(false)}
      >
        <p>{t('dossier.supplement-preview')}</p>
        <ol>
          {chosen.map(subject => (
            <li key={subject}>
              <strong>{labelOf(subject)}</strong>: {reasons[subject]}
            </li>
          ))}
        </ol>
      </ConfirmDialog>
    </div>
  );
};
