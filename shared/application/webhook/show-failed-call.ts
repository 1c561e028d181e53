import type * as z from 'zod';
import type { failedCallView } from '#shared/contracts/webhook/failed-call-view.ts';
import type { Effect } from '#shared/domain/record/effect.ts';

/** An effect as a call that failed; nothing where it is none, or none any more. */
export const showFailedCall = ({
  id,
  state,
  attempts,
  reason,
  payload,
  retryAt,
}: Effect): readonly z.input<typeof failedCallView>[] => {
  if (payload.type !== 'webhook-call' || state === 'delivered' || state === 'returned') return [];
  const { event, at } = payload;
  return [
    { id, event, at, state, attempts, reason, retryAt: state === 'waiting' ? (retryAt ?? null) : null },
  ];
};
