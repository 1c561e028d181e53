import type * as z from 'zod';
import type { messageWithTextView } from '#shared/contracts/record/message-view.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { maskEmail } from '#shared/domain/identity/email.ts';
import type { Effect } from '#shared/domain/record/effect.ts';
import { mailPlaces, mailTextsOf } from '#shared/text/mails/index.ts';

/**
 * A mail as officials see it; undefined of any other effect. Text messages are left out: each carries a one-time code about
 * a draft that is its producer's alone.
 */
export const showMessage = (
  effect: Effect,
  people: readonly Membership[],
): z.input<typeof messageWithTextView> | undefined => {
  if (effect.payload.type !== 'mail') return undefined;
  const { to, template, params } = effect.payload;
  const reader = people.find(({ email }) => email === to);
  const { id, roundId, state, attempts, reason, createdAt, settledAt } = effect;
  return {
    ...{ id, roundId, state, attempts, reason, createdAt, settledAt },
    kind: template,
    ...mailTextsOf(template, { ...params, ...mailPlaces('', '') }),
    to: maskEmail(to),
    recipient: reader === undefined ? null : { name: reader.name, role: reader.role },
  };
};
