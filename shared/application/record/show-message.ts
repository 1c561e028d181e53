import type * as z from 'zod';
import type { messageWithTextView } from '#shared/contracts/record/message-view.ts';
import type { Membership } from '#shared/domain/access/membership.ts';
import { maskEmail } from '#shared/domain/identity/email.ts';
import { maskPhone } from '#shared/domain/identity/phone.ts';
import { isSecret } from '#shared/domain/message/notices.ts';
import { type Effect, isMessage, type MessagePayload } from '#shared/domain/record/effect.ts';
import { mailPlaces, mailTextsOf } from '#shared/text/mails/index.ts';

const maskedAddress = ({ type, to }: MessagePayload): string =>
  type === 'mail' ? maskEmail(to) : maskPhone(to);

/**
 * A message as officials see it; undefined of any other effect. Those that hold a secret are left out: a one-time code is
 * about a draft that is its producer's alone.
 */
export const showMessage = (
  effect: Effect,
  people: readonly Membership[],
): z.input<typeof messageWithTextView> | undefined => {
  if (!isMessage(effect.payload) || isSecret(effect.payload.template)) return undefined;
  const { type, to, template, params } = effect.payload;
  const reader = people.find(({ email }) => email === to);
  const { id, roundId, state, attempts, reason, createdAt, settledAt } = effect;
  return {
    ...{ id, roundId, state, attempts, reason, createdAt, settledAt },
    kind: template,
    ...mailTextsOf(template, { ...params, ...mailPlaces('', '') }),
    channel: type,
    to: maskedAddress(effect.payload),
    recipient: reader === undefined ? null : { name: reader.name, role: reader.role },
  };
};
