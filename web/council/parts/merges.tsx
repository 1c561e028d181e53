import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { mergeItemsContract } from '#shared/contracts/council/merge-items.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorList } from '../../ui/error-list.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';
import type { Session } from './session.ts';

const MergeForm = ({ session }: { readonly session: Session }) => {
  const merge = useCommand(mergeItemsContract, { refresh: [getCouncilSessionContract] });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const merged = new Set(session.merges.flatMap(({ submissionIds }) => submissionIds));
  const free = session.items.filter(
    ({ submissionId, outcome }) => outcome === 'propose' && !merged.has(submissionId),
  );
  const run = async () => {
    const answer = await merge.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: { submissionIds: [...picked], name: name.trim(), reason: reason.trim() },
    });
    if (answer === undefined) return;
    setPicked([]);
    setName('');
    setReason('');
  };
  return (
    <Form onSubmit={run} label={t('meeting.merges')}>
      {merge.error instanceof ApiProblem ? (
        <ErrorList title={merge.error.sentence} problems={merge.error.problems} />
      ) : (
        merge.error !== null && <Unread error={merge.error} />
      )}
      <CheckboxGroup
        id="merge-items"
        label={t('meeting.merge-items')}
        value={picked}
        onChange={setPicked}
        required
        options={free.map(({ submissionId, selectionCode, productName, establishmentName }) => ({
          value: submissionId,
          label: `${selectionCode} · ${productName}`,
          ...(establishmentName === null ? {} : { hint: establishmentName }),
        }))}
      />
      <TextField
        id="merge-name"
        label={t('meeting.merge-name')}
        value={name}
        onChange={setName}
        required
        maxLength={240}
      />
      <TextArea
        id="merge-reason"
        label={t('meeting.merge-reason')}
        value={reason}
        onChange={setReason}
        required
        rows={2}
        limit={1000}
      />
      <Button
        type="submit"
        pending={merge.pending}
        disabled={picked.length < 2 || name.trim() === '' || reason.trim() === ''}
      >
        {t('meeting.merge-send')}
      </Button>
    </Form>
  );
};

/** Sets made of like products, and the chair's way to make one. */
export const Merges = ({ session, mayMerge }: { readonly session: Session; readonly mayMerge: boolean }) => {
  const codeOf = (id: string) =>
    session.items.find(({ submissionId }) => submissionId === id)?.selectionCode ?? id;
  return (
    <>
      <ul>
        {session.merges.map(({ submissionIds, name, reason }) => (
          <li key={name}>
            {t('meeting.merged', { name, codes: submissionIds.map(codeOf).join(', '), reason })}
          </li>
        ))}
      </ul>
      {mayMerge && (
        <Disclosure summary={t('meeting.merge-send')}>
          <MergeForm session={session} />
        </Disclosure>
      )}
    </>
  );
};
