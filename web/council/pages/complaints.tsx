import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { answerComplaintContract } from '#shared/contracts/council/answer-complaint.ts';
import { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/use-command.ts';
import { useList } from '../../api/use-read.ts';
import { Unread } from '../../app/loaded.tsx';
import { LoadedList } from '../../app/loaded-list.tsx';
import { writtenDay } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { errorAt, pointerId } from '../../ui/pointer.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useChair } from '../parts/use-chair.ts';
import { t } from '../text.ts';

type Complaint = Answer<typeof listComplaintsContract>['items'][number];

const recognitions = { 'no-change': null, yes: true, no: false } as const;
type Recognition = keyof typeof recognitions;
const isRecognition = (value: string): value is Recognition => value in recognitions;

const AnswerForm = ({ complaint }: { readonly complaint: Complaint }) => {
  const answer = useCommand(answerComplaintContract, { refresh: [listComplaintsContract] });
  const [outcome, setOutcome] = useState('');
  const [text, setText] = useState('');
  const [recognition, setRecognition] = useState<Recognition>('no-change');
  const [faults, setFaults] = useState<readonly { pointer: string; sentence: string }[]>([]);
  const [asks, setAsks] = useState(false);
  const [outcomeAt, textAt] = [`/${complaint.id}/outcome`, `/${complaint.id}/text`];
  const missing = () => [
    ...(outcome === '' ? [{ pointer: outcomeAt, sentence: t('complaints.outcome-needed') }] : []),
    ...(text.trim() === '' ? [{ pointer: textAt, sentence: t('complaints.text-needed') }] : []),
  ];
  const check = () => {
    setFaults(missing());
    setAsks(missing().length === 0);
  };
  // What has been filled in meanwhile is no fault any more.
  const errorOf = (pointer: string) => {
    const sentence = errorAt(faults, pointer) && errorAt(missing(), pointer);
    return sentence === undefined ? {} : { error: sentence };
  };
  const run = async () => {
    if (outcome !== 'upheld' && outcome !== 'rejected') return;
    await answer.run({
      params: { roundId: complaint.roundId, complaintId: complaint.id },
      body: {
        outcome,
        text: text.trim(),
        corrections: outcome === 'upheld' ? { recognise: recognitions[recognition] } : null,
      },
    });
    setAsks(false);
  };
  const id = complaint.id;
  return (
    <Form onSubmit={check} label={t('complaints.answer')}>
      {answer.error !== null && <Unread error={answer.error} />}
      <ErrorList problems={faults} />
      <RadioGroup
        id={pointerId(outcomeAt)}
        label={t('complaints.outcome')}
        value={outcome}
        onChange={setOutcome}
        required
        options={(['upheld', 'rejected'] as const).map(value => ({
          value,
          label: t(`complaints.state.${value}`),
        }))}
        {...errorOf(outcomeAt)}
      />
      {outcome === 'upheld' && (
        <RadioGroup
          id={`recognise-${id}`}
          label={t('complaints.recognise')}
          value={recognition}
          onChange={value => isRecognition(value) && setRecognition(value)}
          options={(Object.keys(recognitions) as Recognition[]).map(value => ({
            value,
            label: t(`complaints.recognise-${value}`),
          }))}
        />
      )}
      <TextArea
        id={pointerId(textAt)}
        label={t('complaints.text')}
        value={text}
        onChange={setText}
        required
        limit={5000}
        rows={5}
        {...errorOf(textAt)}
      />
      <Button type="submit" kind="main" pending={answer.pending}>
        {t('complaints.send')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('complaints.send')}
        consequences={[
          t('complaints.send-outcome', {
            outcome: outcome === 'upheld' ? t('complaints.state.upheld') : t('complaints.state.rejected'),
          }),
          ...(outcome === 'upheld' ? [t(`complaints.recognise-${recognition}`)] : []),
          t('complaints.send-told'),
        ]}
        confirm={t('complaints.send')}
        pending={answer.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </Form>
  );
};

const Row = ({ complaint, mayAnswer }: { readonly complaint: Complaint; readonly mayAnswer: boolean }) => {
  const waits = complaint.state === 'received';
  return (
    <Card title={`${complaint.selectionCode ?? ''} ${complaint.productName}`} level={2}>
      <StateBadge tone={complaint.overdue ? 'bad' : waits ? 'warn' : 'neutral'}>
        {complaint.overdue ? t('complaints.overdue') : t(`complaints.state.${complaint.state}`)}
      </StateBadge>
      <p class="muted">
        {t('complaints.received', { moment: complaint.receivedLocal })} ·{' '}
        {t('complaints.due', { day: writtenDay(complaint.dueDay) })}
        {waits && !complaint.overdue && (
          <>
            {' '}
            (<Countdown until={complaint.dueAt} />)
          </>
        )}
      </p>
      <p class="council-text">{complaint.text}</p>
      {complaint.answer !== null && <p class="council-text">{complaint.answer.text}</p>}
      {waits && mayAnswer && (
        <Disclosure summary={t('complaints.answer')}>
          <AnswerForm complaint={complaint} />
        </Disclosure>
      )}
    </Card>
  );
};

/** Complaints about the results with their clocks; the chair answers them. */
export const ComplaintsPage = () => {
  const { roundId = '' } = useParams();
  const isChair = useChair(roundId);
  const list = useList(listComplaintsContract, { params: { roundId } });
  return (
    <Page
      title={t('complaints.title')}
      crumbs={[{ label: t('council.title'), href: `/council/${roundId}` }, { label: t('complaints.title') }]}
    >
      <LoadedList list={list} what={t('complaints.title')}>
        {items =>
          items.length === 0 ? (
            <EmptyState title={t('complaints.none')} />
          ) : (
            items.map(complaint => <Row key={complaint.id} complaint={complaint} mayAnswer={isChair} />)
          )
        }
      </LoadedList>
    </Page>
  );
};
