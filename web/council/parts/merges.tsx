import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { splitSetContract } from '#shared/contracts/council/split-set.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { t } from '../text.ts';
import { MergeForm } from './merge-form.tsx';
import { isMerged, type Session } from './session.ts';

type Merge = Session['merges'][number];

const Split = ({ session, merge }: { readonly session: Session; readonly merge: Merge }) => {
  const split = useCommand(splitSetContract, { refresh: [getCouncilSessionContract] });
  const [asks, setAsks] = useState(false);
  const run = async () => {
    await split.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: { submissionId: merge.submissionIds[0] ?? '' },
    });
    setAsks(false);
  };
  return (
    <>
      {split.error !== null && <Unread error={split.error} />}
      <Button
        small
        label={`${t('meeting.split')}: ${merge.name}`}
        pending={split.pending}
        onClick={() => setAsks(true)}
      >
        {t('meeting.split')}
      </Button>
      <ConfirmDialog
        open={asks}
        title={t('meeting.split-title', { name: merge.name })}
        consequences={[t('meeting.split-then', { count: merge.submissionIds.length })]}
        confirm={t('meeting.split')}
        pending={split.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </>
  );
};

/** Sets made of like products, and the chair's way to make one or to take one apart again. */
export const Merges = ({ session, mayMerge }: { readonly session: Session; readonly mayMerge: boolean }) => {
  const codeOf = (id: string) =>
    session.items.find(({ submissionId }) => submissionId === id)?.selectionCode ?? id;
  const free = session.items.filter(item => item.outcome === 'propose' && !isMerged(session, item));
  return (
    <>
      {session.merges.length === 0 && <p class="muted">{t('meeting.no-merge')}</p>}
      <ul class="council-merges">
        {session.merges.map(merge => (
          <li key={merge.submissionIds.join()}>
            <span>
              {t('meeting.merged', {
                name: merge.name,
                codes: merge.submissionIds.map(codeOf).join(', '),
                reason: merge.reason,
              })}
            </span>
            {mayMerge && <Split session={session} merge={merge} />}
          </li>
        ))}
      </ul>
      {mayMerge && free.length >= 2 && (
        <Disclosure summary={t('meeting.merge-send')}>
          <MergeForm session={session} free={free} />
        </Disclosure>
      )}
    </>
  );
};
