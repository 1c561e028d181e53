import { useState } from 'preact/hooks';
import { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import { listDataRequestsContract } from '#shared/contracts/privacy/list-data-requests.ts';
import { previewErasureContract } from '#shared/contracts/privacy/preview-erasure.ts';
import { keptReasons } from '#shared/domain/privacy/data-request.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useRead } from '#web/api/use-read.ts';
import { said } from '#web/text/said.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { useAnew } from '../../parts/use-anew.ts';
import { t } from '../../text.ts';

export type DataRequest = Answer<typeof listDataRequestsContract>['items'][number];

const follows = (preview: Answer<typeof previewErasureContract> | undefined): readonly string[] => [
  ...(preview?.erase ?? []).map(({ kind, records, fields }) =>
    t('requests.erases', { kind, records, fields }),
  ),
  ...(preview?.kept ?? []).map(({ kind, records, reason }) =>
    t('requests.keeps', { kind, records, reason: said(keptReasons[reason]) }),
  ),
];

/** Answering a request: what an erasure would take out and what stays is said before. */
export const AnswerDialog = ({
  request,
  onClose,
}: {
  readonly request: DataRequest | undefined;
  readonly onClose: () => void;
}) => {
  const answer = useCommand(answerDataRequestContract, {
    refresh: [listDataRequestsContract, previewErasureContract],
  });
  const isErasure = request?.right === 'erasure';
  const preview = useRead(
    previewErasureContract,
    { params: { requestId: request?.id ?? '' } },
    { enabled: isErasure },
  );
  const [granted, grant] = useState(true);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  useAnew(request?.id, () => {
    answer.reset();
    grant(true);
    setText('');
    setTried(false);
  });
  const confirm = async () => {
    setTried(true);
    if (request === undefined || text.trim() === '') return;
    const reply = await answer.run({ params: { requestId: request.id }, body: { granted, text } });
    if (reply !== undefined && reply.body.left === 0) onClose();
  };
  const left = answer.answer?.body.left ?? 0;
  return (
    <ConfirmDialog
      title={t('requests.answer')}
      open={request !== undefined}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirm={t('requests.answer')}
      danger={isErasure && granted}
      pending={answer.pending}
      error={refusalOf(answer.error)}
      consequences={isErasure && granted ? follows(preview.data?.body) : []}
    >
      {left > 0 && (
        <Notice kind="warn" live>
          <p>{t('requests.left', { left })}</p>
        </Notice>
      )}
      <RadioGroup
        id="request-outcome"
        label={t('support.outcome')}
        value={granted ? 'granted' : 'refused'}
        onChange={value => grant(value === 'granted')}
        options={[
          { value: 'granted', label: t('requests.grant') },
          { value: 'refused', label: t('requests.refuse') },
        ]}
      />
      <TextArea
        id="request-text"
        label={t('requests.text')}
        required
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
        error={tried && text.trim() === '' ? t('builder.needed') : undefined}
      />
    </ConfirmDialog>
  );
};
