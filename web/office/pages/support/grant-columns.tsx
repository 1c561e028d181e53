import { supportKinds } from '#shared/domain/support/kinds.ts';
import { localDay, writtenDay } from '#web/format/dates.ts';
import { dong } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import type { Column } from '#web/ui/data-table.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import { type Grant, grantStates } from './states.ts';

const What = ({ grant: { proposal, proposedAt } }: { readonly grant: Grant }) => (
  <>
    {said(supportKinds[proposal.kind])}
    <div class="muted">
      {proposal.subject}; {proposal.source}; {localDay(proposedAt)}
    </div>
  </>
);

const State = ({ grant: { state, decision } }: { readonly grant: Grant }) => (
  <>
    <StateBadge tone={grantStates[state].tone}>{t(grantStates[state].label)}</StateBadge>
    {decision !== null && (
      <div class="muted">
        {t('support.by-decision', { number: decision.number, day: writtenDay(decision.date) })}
        {decision.reason !== null && <div>{decision.reason}</div>}
      </div>
    )}
  </>
);

/** What every table of grants shows: what for, where it stands, promised against delivered. */
export const grantColumns = (): readonly Column<Grant>[] => [
  {
    key: 'what',
    label: t('support.what'),
    by: ({ proposal }) => said(supportKinds[proposal.kind]),
    cell: grant => <What grant={grant} />,
  },
  {
    key: 'state',
    label: t('support.state'),
    by: ({ state }) => state,
    cell: grant => <State grant={grant} />,
  },
  {
    key: 'proposed',
    label: t('support.amount-proposed'),
    end: true,
    by: ({ proposal }) => proposal.amountDong,
    cell: ({ proposal }) => dong(proposal.amountDong),
  },
  {
    key: 'promised',
    label: t('support.amount-promised'),
    end: true,
    by: ({ promisedDong }) => promisedDong,
    cell: ({ promisedDong }) => dong(promisedDong),
  },
  {
    key: 'delivered',
    label: t('support.amount-delivered'),
    end: true,
    by: ({ deliveredDong }) => deliveredDong,
    cell: ({ deliveredDong, deliveries }) => (
      <>
        {dong(deliveredDong)}
        {deliveries.map(({ on, amountDong, note }, index) => (
          <div class="muted" key={index}>
            {writtenDay(on)}: {dong(amountDong)}, {note}
          </div>
        ))}
      </>
    ),
  },
];
