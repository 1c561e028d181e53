import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { mergeItemsContract } from '#shared/contracts/council/merge-items.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { errorAt, pointerId } from '../../ui/pointer.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import type { Item, Session } from './session.ts';

type Draft = { readonly picked: readonly string[]; readonly name: string; readonly reason: string };
const blank: Draft = { picked: [], name: '', reason: '' };

const missingOf = ({ picked, name, reason }: Draft) => [
  ...(picked.length < 2
    ? [{ pointer: '/body/submissionIds', sentence: t('meeting.merge-items-needed') }]
    : []),
  ...(name.trim() === '' ? [{ pointer: '/body/name', sentence: t('meeting.merge-name-needed') }] : []),
  ...(reason.trim() === '' ? [{ pointer: '/merge/reason', sentence: t('meeting.reason-needed') }] : []),
];

/** Puts like products of one establishment together into one set. */
export const MergeForm = ({
  session,
  free,
}: {
  readonly session: Session;
  readonly free: readonly Item[];
}) => {
  const merge = useCommand(mergeItemsContract, { refresh: [getCouncilSessionContract] });
  const [draft, setDraft] = useState(blank);
  const [missing, setMissing] = useState<ReturnType<typeof missingOf>>([]);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const run = async () => {
    const found = missingOf(draft);
    setMissing(found);
    if (found.length > 0) return;
    const answer = await merge.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: { submissionIds: [...draft.picked], name: draft.name.trim(), reason: draft.reason.trim() },
    });
    if (answer !== undefined) setDraft(blank);
  };
  // What has been filled in meanwhile is no fault any more.
  const still = missing.filter(({ pointer }) => errorAt(missingOf(draft), pointer) !== undefined);
  const error = (pointer: string) => {
    const sentence = errorAt(still, pointer);
    return sentence === undefined ? {} : { error: sentence };
  };
  return (
    <Form onSubmit={run} label={t('meeting.merges')}>
      <ErrorList problems={missing} />
      {merge.error instanceof ApiProblem ? (
        <ErrorList title={merge.error.sentence} problems={merge.error.problems} />
      ) : (
        merge.error !== null && <Unread error={merge.error} />
      )}
      <CheckboxGroup
        id={pointerId('/body/submissionIds')}
        label={t('meeting.merge-items')}
        value={draft.picked}
        onChange={picked => change({ picked })}
        required
        options={free.map(({ submissionId, selectionCode, productName, establishmentName }) => ({
          value: submissionId,
          label: `${selectionCode} · ${productName}`,
          ...(establishmentName === null ? {} : { hint: establishmentName }),
        }))}
        {...error('/body/submissionIds')}
      />
      <TextField
        id={pointerId('/body/name')}
        label={t('meeting.merge-name')}
        value={draft.name}
        onChange={name => change({ name })}
        required
        maxLength={240}
        {...error('/body/name')}
      />
      <TextArea
        id={pointerId('/merge/reason')}
        label={t('meeting.merge-reason')}
        value={draft.reason}
        onChange={reason => change({ reason })}
        required
        rows={2}
        limit={1000}
        {...error('/merge/reason')}
      />
      <Button type="submit" pending={merge.pending}>
        {t('meeting.merge-send')}
      </Button>
    </Form>
  );
};
