import { useState } from 'preact/hooks';
import { closeScoringContract } from '#shared/contracts/judging/close-scoring.ts';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { groupsOf } from '../../format/groups-of.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { pointerId } from '../../ui/pointer.ts';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';

type Jurors = Answer<typeof getScoringProgressContract>['jurors'];

/** Jurors with open sheets, each once, with how many over all their groups. */
const lateOf = (jurors: Jurors) =>
  [...groupsOf(jurors, ({ jurorId }) => jurorId)]
    .map(([jurorId, rows]) => ({
      jurorId,
      name: rows[0]?.jurorName ?? jurorId,
      count: rows.reduce((sum, { open }) => sum + open, 0),
    }))
    .filter(({ count }) => count > 0);

const pointerOf = (jurorId: string): string => `/reasons/${jurorId}`;

/** The head closes scoring while sheets are missing: each juror who misses some needs a reason. */
export const CloseScoring = ({ roundId, jurors }: { readonly roundId: string; readonly jurors: Jurors }) => {
  const close = useCommand(closeScoringContract, { refresh: [getScoringProgressContract] });
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<readonly { pointer: string; sentence: string }[]>([]);
  const [asks, setAsks] = useState(false);
  const late = lateOf(jurors);
  if (close.answer !== undefined) return <Notice kind="good">{t('panel.closed')}</Notice>;
  if (late.length === 0) return <Notice kind="good">{t('panel.all-locked')}</Notice>;
  const reasonOf = (jurorId: string) => (reasons[jurorId] ?? '').trim();
  const check = () => {
    const missing = late
      .filter(({ jurorId }) => reasonOf(jurorId) === '')
      .map(({ jurorId, name }) => ({
        pointer: pointerOf(jurorId),
        sentence: t('panel.close-reason-needed', { name }),
      }));
    setFaults(missing);
    setAsks(missing.length === 0);
  };
  const run = async () => {
    await close.run({
      params: { roundId },
      body: { reasons: late.map(({ jurorId }) => ({ jurorId, reason: reasonOf(jurorId) })) },
    });
    setAsks(false);
  };
  return (
    <Form onSubmit={check} label={t('panel.close')}>
      <p>{t('panel.close-lead')}</p>
      <ErrorList problems={faults} />
      {close.error instanceof ApiProblem ? (
        <ErrorList title={close.error.sentence} problems={close.error.problems} />
      ) : (
        close.error !== null && <Unread error={close.error} />
      )}
      {late.map(({ jurorId, name, count }) => {
        const fault = faults.find(({ pointer }) => pointer === pointerOf(jurorId));
        return (
          <TextField
            key={jurorId}
            id={pointerId(pointerOf(jurorId))}
            label={t('panel.close-reason', { name, count })}
            value={reasons[jurorId] ?? ''}
            onChange={reason => setReasons({ ...reasons, [jurorId]: reason })}
            required
            maxLength={1000}
            {...(fault === undefined || reasonOf(jurorId) !== '' ? {} : { error: fault.sentence })}
          />
        );
      })}
      <Button type="submit" kind="danger" pending={close.pending}>
        {t('panel.close')}
      </Button>
      <ConfirmDialog
        open={asks}
        danger
        title={t('panel.close')}
        consequences={[
          t('panel.close-count', { count: late.reduce((sum, { count }) => sum + count, 0) }),
          t('panel.close-final'),
        ]}
        confirm={t('panel.close')}
        pending={close.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </Form>
  );
};
