import { formatDay } from '#shared/domain/calendar/day.ts';
import { type ExpiryNotice, expiryNoticeDue, expiryYears } from '#shared/domain/recognition/expiry.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { listAll } from '../list-all.ts';
import { notify } from '../message/notify.ts';
import { producerContact } from '../message/producer-contacts.ts';
import type { World } from '../ports.ts';
import { openRefusals } from '../refusals.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';

type Due = { readonly certificate: Certificate; readonly notice: ExpiryNotice };

const scope = 'certificate-expiry';
const claimValue = ({ certificate, notice }: Due): string => `${certificate.id}|${notice}`;

/** One notice: the claim makes a second of the same kind impossible, however often the job runs. */
const tell: Command<Due, { readonly told: boolean }> = async (world, ask) => {
  const { certificate } = ask.input;
  const { authority, roundId, establishmentId, productName: product, number, validTo } = certificate;
  const effects = notify(
    'certificate.expiring',
    await producerContact(world, establishmentId),
    { authority, roundId },
    { product, number, validTo: formatDay(validTo) },
  );
  const refusal = { code: 'certificate.expiry-told' };
  return ok({
    changes: [],
    claims:
      effects.length === 0 ? [] : [{ scope, value: claimValue(ask.input), holder: certificate.id, refusal }],
    effects,
    answer: () => ({ body: { told: effects.length > 0 } }),
  });
};

/**
 * The daily job: tells the holders of certificates that run out, six, three and one month before (`expiry.ts`), once each.
 * Holders whom no channel reaches stand in the office's list like all others.
 * @throws AggregateError once all were gone through, with one error for each that was refused: the run counts as failed
 */
export const tellOfExpiry = async (
  world: World,
  { now }: { readonly now: number },
): Promise<{ readonly told: number }> => {
  const ending = await Promise.all(
    expiryYears(now).map(year => listAll(world, 'certificates-ending', { year })),
  );
  let told = 0;
  const refusals = openRefusals('tell-of-expiry');
  for (const { body: certificate } of ending.flat()) {
    const notice = expiryNoticeDue(certificate, now);
    if (notice === undefined) continue;
    const due = { certificate, notice };
    if ((await world.records.claimHolder(scope, claimValue(due))) !== undefined) continue;
    const name = `tell-of-expiry/${claimValue(due)}`;
    const result = await runCommand(world, tell, systemAsk('tell-of-expiry', due, now, name));
    if (result.ok) told += result.value.body.told ? 1 : 0;
    else if (result.refusal.code !== 'certificate.expiry-told') refusals.note(name, result.refusal);
  }
  refusals.end();
  return { told };
};
