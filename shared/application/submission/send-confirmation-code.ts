import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { sendConfirmationCodeContract } from '#shared/contracts/submission/send-confirmation-code.ts';
import { makeOneTimeCode } from '#shared/domain/identity/one-time-code.ts';
import { maskPhone } from '#shared/domain/identity/phone.ts';
import { newConfirmation } from '#shared/domain/submission/one-time-confirmation.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findSubmission } from './find-submission.ts';

type Contract = typeof sendConfirmationCodeContract;

const codesPerHour = 6;

/**
 * Sends the producer of an assisted draft a one-time code by text message. Only its salted hash is kept; the code itself
 * stands in the message to be sent and nowhere else. A new code replaces the one before.
 */
export const sendConfirmationCode: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findSubmission(world, ask, ask.input.params.submissionId);
  if (!found.ok) return found;
  const { submission, round } = found.value;
  const { id, state, assistance, productId } = submission.body;
  if (state !== 'draft' || assistance === null || assistance.confirmedAt !== null)
    return fail('confirmation.not-needed');
  const sent = await world.records.countUse({
    name: `confirmation-codes/${id}`,
    windowSeconds: 3600,
    now: ask.now,
  });
  if (sent > codesPerHour) return fail('request.too-many');
  const [before, product] = await Promise.all([
    world.records.find('confirmation', id),
    world.records.find('product', productId),
  ]);
  const code = makeOneTimeCode(world.chance.bytes(32));
  const salt = Buffer.from(world.chance.bytes(16)).toString('hex');
  const after = newConfirmation(id, code, salt, maskPhone(assistance.phone), ask.now);
  return ok({
    changes: [{ kind: 'confirmation', id, before, after, action: 'confirmation.send' }],
    effects: [
      {
        payload: {
          type: 'text-message',
          to: assistance.phone,
          template: 'confirmation-code',
          params: {
            code,
            submissionId: id,
            product: product?.body.name ?? '',
            officer: assistance.officerName,
          },
        },
        authority: round.body.authority,
        roundId: round.id,
      },
    ],
    answer: () => ({ body: { sentTo: after.sentTo, expiresAt: after.expiresAt } }),
  });
};
