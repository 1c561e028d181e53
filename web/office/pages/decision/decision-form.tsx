import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { recordDecisionContract } from '#shared/contracts/council/record-decision.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { useCommand } from '#web/api/use-command.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { ErrorList } from '#web/ui/error-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { errorAt, type Problem, pointerId } from '#web/ui/pointer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { problemsOf, refusalOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { DeclineFields, type Declines, reasonPointer } from './decline-fields.tsx';
import { type SignedFile, SignedFileField } from './signed-file.tsx';
import type { Unit } from './units.ts';

/** Reads that a recorded decision makes stale. */
const afterDecision = [
  getRoundContract,
  listDecisionsContract,
  listComplaintsContract,
  previewPublicationContract,
];

type Fields = { readonly number: string; readonly date: string; readonly signerPosition: string };
const empty: Fields = { number: '', date: '', signerPosition: '' };

const labels = {
  number: 'decision.number',
  date: 'decision.date',
  signerPosition: 'decision.position',
} as const satisfies Record<keyof Fields, string>;

const problemsIn = (fields: Fields, declines: Declines, units: readonly Unit[], file: SignedFile) => {
  const missing = (pointer: string, field: string): Problem => ({
    pointer,
    sentence: t('decision.needed', { field }),
  });
  return [
    ...(['number', 'date', 'signerPosition'] as const)
      .filter(name => fields[name].trim() === '')
      .map(name => missing(`/${name}`, t(labels[name]))),
    ...(file.state === 'sending' ? [{ pointer: '/fileKey', sentence: t('decision.file-wait') }] : []),
    ...units
      .filter(({ id }) => declines[id]?.trim() === '')
      .map(({ id, codes }) => missing(reasonPointer(id), t('decision.decline-reason', { codes }))),
  ];
};

/**
 * The decision as it was signed: number, date, position, file, what is declined; then a preview of what publishing does, and
 * a typed word before it is done.
 */
export const DecisionForm = ({
  roundId,
  units,
  since,
  consequences,
}: {
  readonly roundId: string;
  /** What may be declined. */
  readonly units: readonly Unit[];
  /** First day that a decision may bear, `YYYY-MM-DD`. */
  readonly since: string | undefined;
  /** What publishing does, with those units declined. */
  readonly consequences: (declined: readonly Unit[]) => readonly ComponentChildren[];
}) => {
  const record = useCommand(recordDecisionContract, { refresh: afterDecision });
  const [fields, setFields] = useState(empty);
  const [declines, setDeclines] = useState<Declines>({});
  const [file, setFile] = useState<SignedFile>({ state: 'none' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [asks, setAsks] = useState(false);
  const declined = units.filter(({ id }) => declines[id] !== undefined);
  const errorOf = (pointer: string) => errorAt(problems, pointer);
  const check = () => {
    const found = problemsIn(fields, declines, units, file);
    record.reset();
    setProblems(found);
    setAsks(found.length === 0);
  };
  const publish = async () => {
    const body = {
      number: fields.number.trim(),
      date: fields.date,
      signerPosition: fields.signerPosition.trim(),
      fileKey: file.state === 'there' ? file.key : null,
      declined: declined.map(({ id }) => ({ unitId: id, reason: (declines[id] ?? '').trim() })),
    };
    if ((await record.run({ params: { roundId }, body })) === undefined) return;
    setAsks(false);
    toast(t('decision.publishing'));
  };
  const close = () => {
    setAsks(false);
    setProblems(problemsOf(record.error));
  };
  const text = (name: 'number' | 'signerPosition') => ({
    id: pointerId(`/${name}`),
    label: t(labels[name]),
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
    required: true,
    error: errorOf(`/${name}`),
  });
  return (
    <Form onSubmit={check} label={t('decision.record')}>
      <ErrorList title={t('decision.wrong')} problems={problems} />
      <TextField {...text('number')} hint={t('decision.number-hint')} maxLength={60} width="medium" />
      <DateField
        id={pointerId('/date')}
        label={t('decision.date')}
        value={fields.date}
        onChange={date => setFields({ ...fields, date })}
        required
        error={errorOf('/date')}
        min={since}
        max={dayOf(Date.now())}
      />
      <TextField {...text('signerPosition')} maxLength={160} />
      <SignedFileField roundId={roundId} error={errorOf('/fileKey')} onChange={setFile} />
      {units.length > 0 && (
        <DeclineFields units={units} value={declines} onChange={setDeclines} errorOf={errorOf} />
      )}
      <Button type="submit" kind="main">
        {t('decision.preview')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('decision.publish')}
        consequences={[
          ...consequences(declined),
          ...(file.state === 'there' ? [] : [t('decision.then-no-file')]),
          t('decision.then-final'),
        ]}
        confirm={t('decision.publish')}
        confirmWord={t('decision.confirm-word')}
        pending={record.pending}
        error={refusalOf(record.error)}
        onConfirm={() => void publish()}
        onClose={close}
      />
    </Form>
  );
};
