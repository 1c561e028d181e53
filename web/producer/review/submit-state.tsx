import { Link } from 'wouter';
import type { CommandView } from '#web/offline/hooks.ts';
import { said } from '#web/text/said.ts';
import { toast } from '#web/ui/announcer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Spinner } from '#web/ui/spinner.tsx';
import { useLine } from '../dossier/use-line.ts';
import { t } from '../filing-text.ts';

const reasons = {
  line: 'submit.waiting-line',
  'sign-in': 'submit.waiting-sign-in',
  records: 'submit.waiting-records',
  files: 'submit.waiting-files',
} as const;

/** What became of the press on the button: on its way, waiting and for what, or refused. */
export const SubmitState = ({
  base,
  command,
  until,
}: {
  /** Where the dossier's pages are. */
  readonly base: string;
  readonly command: CommandView;
  readonly until: string;
}) => {
  const online = useLine();
  const { state, problem } = command;
  // Without a line everything waits for it first, whatever else has to go before.
  const waitsFor = command.waitsFor !== null && !online ? 'line' : command.waitsFor;
  if (command.moved)
    return (
      <Notice kind="warn" live title={t('submit.refused-title')}>
        <p>{t('submit.moved')}</p>
        <p>
          <Link href={`${base}/review`}>{t('submit.moved-review')}</Link>
        </p>
      </Notice>
    );
  if (state === 'refused')
    return (
      <Notice kind="bad" live title={t('submit.refused-title')}>
        {problem !== null && <p>{said(problem.messages)}</p>}
        {problem !== null && problem.problems.length > 0 && (
          <ul>
            {problem.problems.map(one => (
              <li key={one.pointer}>{said(one)}</li>
            ))}
          </ul>
        )}
        {problem?.code === 'round.closed' && <p>{t('filing.over', { until })}</p>}
      </Notice>
    );
  if (state === 'sending' || state === 'done' || waitsFor === null)
    return (
      <Notice kind="info" live title={t('submit.sending-title')}>
        <Spinner />
      </Notice>
    );
  const cancel = async () => {
    if (await command.cancel()) toast(t('submit.cancelled'));
  };
  return (
    <Notice kind="warn" live title={t('submit.waiting-title')}>
      <p>{waitsFor === 'line' ? t(reasons.line, { until }) : t(reasons[waitsFor])}</p>
      <p>
        <Button onClick={() => void cancel()}>{t('submit.cancel')}</Button>
      </p>
    </Notice>
  );
};
