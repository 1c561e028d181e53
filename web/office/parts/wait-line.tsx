import { Countdown } from '#web/ui/countdown.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../text.ts';
import { type Wait, waitWords } from './round-words.ts';

type WaitsFor = {
  readonly what: Wait;
  readonly until: string | null;
  readonly untilLocal: string | null;
  readonly overdue: boolean;
};

/** What comes by the clock comes at its moment; what people do is done by it. */
const byClock: readonly Wait[] = ['opening', 'closing', 'complaint-window'];

/** What a round waits for, until when, and how long that is. */
export const WaitLine = ({ wait }: { readonly wait: WaitsFor }) => (
  <>
    {t(waitWords[wait.what])}
    {wait.until !== null && (
      <>
        {', '}
        {t(byClock.includes(wait.what) ? 'rounds.at' : 'rounds.until', { until: wait.untilLocal ?? '' })}{' '}
        {wait.overdue ? (
          <StateBadge tone="bad">{t('rounds.overdue')}</StateBadge>
        ) : (
          <span class="muted">
            (<Countdown until={wait.until} />)
          </span>
        )}
      </>
    )}
  </>
);
