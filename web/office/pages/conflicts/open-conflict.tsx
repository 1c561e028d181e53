import { useState } from 'preact/hooks';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { listConflictsContract } from '#shared/contracts/judging/list-conflicts.ts';
import { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import { settleConflictContract } from '#shared/contracts/judging/settle-conflict.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Unread } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Row } from '#web/ui/row.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from '../../text.ts';

export type ConflictRow = Answer<typeof listConflictsContract>['items'][number];

/** What a conflict is about: code, product, establishment. */
export const entryOf = ({
  selectionCode,
  productName,
  establishmentName,
}: Pick<ConflictRow, 'selectionCode' | 'productName' | 'establishmentName'>): string =>
  [selectionCode, productName, establishmentName ?? ''].filter(part => part !== '').join(' · ');

/** A conflict that waits: confirmed or dismissed, both with a reason. */
export const OpenConflict = ({
  conflict,
  maySettle,
}: {
  readonly conflict: ConflictRow;
  readonly maySettle: boolean;
}) => {
  const { roundId, submissionId, personId, version } = conflict;
  const settle = useCommand(settleConflictContract, {
    refresh: [listConflictsContract, previewPanelsContract, getScoringProgressContract],
  });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const id = `settle-${submissionId}-${personId}`;
  const run = async (confirmed: boolean) => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return document.getElementById(id)?.focus();
    const answer = await settle.run({
      params: { roundId, submissionId, personId },
      etag: `"${version}"`,
      body: { confirmed, reason: reason.trim() },
    });
    if (answer !== undefined)
      toast(t('conflicts.done', { state: t(`conflicts.state.${answer.body.state}`) }));
  };
  return (
    <Card title={conflict.personName ?? personId} level={3}>
      <p>{entryOf(conflict)}</p>
      <p>
        <strong>{said(conflict.basisText)}</strong>
      </p>
      <p class="muted">
        {t('conflicts.raised', { moment: localMoment(conflict.raisedAt), reason: conflict.reason })}
      </p>
      {maySettle && (
        <>
          {settle.error !== null && <Unread error={settle.error} />}
          <TextArea
            id={id}
            label={t('conflicts.why')}
            hint={t('conflicts.confirmed-does')}
            value={reason}
            onChange={setReason}
            required
            rows={2}
            limit={1000}
            {...(missing ? { error: t('conflicts.why-needed') } : {})}
          />
          <Row>
            <Button kind="danger" pending={settle.pending} onClick={() => void run(true)}>
              {t('conflicts.confirm')}
            </Button>
            <Button pending={settle.pending} onClick={() => void run(false)}>
              {t('conflicts.dismiss')}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
};
