import { authorise } from '#functions/authoriser/authorise.ts';
import { type FunctionName, functionNames } from '#functions/catalog.ts';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { previewRetention } from '#shared/application/privacy/preview-retention.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import { resendEffect } from '#shared/application/record/resend-effect.ts';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { retentionIdOf } from '#shared/domain/privacy/retention.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { askAs, official, province } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { buildMembership, buildProgramme, buildRound, membershipIdOf } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission, whileOpen } from '../../support/submission-builder.ts';
import { effectIdOf, effectTypes, sampleWebhook, seedDeliverable } from '../support/requests/effects.ts';
import { eventWork } from '../support/requests/event-work.ts';
import { taskWork } from '../support/requests/task-work.ts';
import type { Work } from '../support/work.ts';
import type { Path } from './path.ts';

const day = 86_400_000;

const workPath =
  (name: FunctionName, { prepare }: Work): Path =>
  async ground => {
    const work = await prepare(ground);
    await ground.as(name, work);
  };

const eventFunction = ({ name }: Work): FunctionName => {
  const found = functionNames.find(one => one === name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found;
};

const token = `tb_${'m'.repeat(43)}`;
const tokenId = sha256(token);
const tokenRecord = record('api-token', tokenId, {
  ...{ id: tokenId, prefix: 'tb_mmm', ownerId: producer.id, ownerName: 'Người mẫu', label: 'Phần mềm mẫu' },
  ...{ establishmentIds: [buildEstablishment(1).id], createdAt: '2026-03-01T05:00:00.000Z' },
  ...{ expiresAt: '2027-03-01T05:00:00.000Z', revokedAt: null },
});
/** One that a producer's own system subscribed by its token. */
export const webhookOfToken = { ...sampleWebhook, id: sampleId(7601), tokenId };
export const webhookOfTokenRecords = [
  tokenRecord,
  record('webhook', webhookOfToken.id, {
    ...webhookOfToken,
    owner: { establishmentId: buildEstablishment(1).id },
  }),
];

/** A system of the producer calls. */
const authoriseToken: Path = async ({ world, as }) => {
  await seed(world, [tokenRecord]);
  const event = {
    headers: { authorization: `Bearer ${token}` },
    requestContext: { timeEpoch: whileOpen },
  };
  const decision = await as('authoriser', by =>
    authorise(
      () => by,
      async () => undefined,
    )(Object.assign({}, event) as never),
  );
  if (decision.context.kind !== 'token') throw new Error('the token is nobody');
};

/** Effects of every kind, twice, as they leave: a round that is planned again has its schedule changed. */
const deliverEffects: Path = async ({ world, as }) => {
  await seedDeliverable(world, 2);
  await seed(world, webhookOfTokenRecords);
  for (const type of effectTypes)
    for (const copy of [0, 1]) {
      const id = effectIdOf(type, copy);
      await (type === 'webhook-call'
        ? as('deliver-webhooks', by => deliverWebhookCall(by, id, whileOpen))
        : as('deliver-effects', by => deliverEffect(by, id, whileOpen)));
    }
};

const callSubscriptionOfToken: Path = async ({ world, as }) => {
  await seedDeliverable(world, 1);
  const before = await world.records.find('webhook', sampleWebhook.id);
  await seed(world, [
    tokenRecord,
    {
      kind: 'webhook',
      id: sampleWebhook.id,
      before,
      after: { ...sampleWebhook, tokenId },
      action: 'test.seed',
    },
  ]);
  await as('deliver-webhooks', by => deliverWebhookCall(by, effectIdOf('webhook-call', 0), whileOpen));
};

/** Two nights: the second is held against the first. */
const makeCheckpoints: Path = async ({ world, place, as }) => {
  await seedDeliverable(world, 1);
  const before = await world.records.find('webhook', sampleWebhook.id);
  await seed(world, [
    {
      kind: 'webhook',
      id: sampleWebhook.id,
      before,
      after: { ...sampleWebhook, label: 'Mẫu' },
      action: 'test',
    },
  ]);
  const outcomes = [];
  for (const night of [0, 1])
    outcomes.push(await as('checkpoint', by => makeCheckpoint(by, { now: whileOpen + night * day })));
  // An entry from the middle of a history is gone: the history is read once more by itself, and nothing is signed.
  const { audit, records } = await place.contents();
  const [longest] = audit.filter(({ sk }) => Number(sk?.S) === 2);
  await place.restore({
    records,
    audit: audit.filter(({ pk, sk }) => pk?.S !== longest?.pk?.S || Number(sk?.S) !== 1),
  });
  outcomes.push(await as('checkpoint', by => makeCheckpoint(by, { now: whileOpen + 2 * day })));
  const types = outcomes.map(({ type }) => type).join(' ');
  if (types !== 'made made refused') throw new Error(`checkpoints were ${types}`);
};

const sendReturnedMailAgain: Path = async ground => {
  const returned = eventWork.find(({ name }) => name === 'mail-returned');
  if (returned === undefined) throw new Error('no mail comes back');
  await workPath('mail-returned', returned)(ground);
  const input = {
    params: { effectId: effectIdOf('mail', 0) },
    query: {},
    body: { reason: 'Địa chỉ đúng (mẫu)' },
  };
  const sent = await ground.as('record', by =>
    runCommand(by, resendEffect, askAs(official, 'effect.resend', input, { now: whileOpen + day })),
  );
  if (!sent.ok) throw new Error(sent.refusal.code);
};

/** Years later: terms of keeping are over, and the next round is due. */
const yearsLater: Path = async ({ world, as }) => {
  const round = buildRound({ state: 'finished', publishedAt: '2026-07-01T00:00:00.000Z' });
  const [kept, member] = [
    buildSubmission(1, { state: 'not-recognised' }),
    buildMembership(7, 'official', { endedAt: '2026-07-01T00:00:00.000Z', roundId: null }),
  ];
  await seed(world, [
    record('programme', buildProgramme().id, buildProgramme()),
    record('round', round.id, round),
    record('establishment', buildEstablishment(1).id, buildEstablishment(1)),
    record('submission', kept.id, kept),
    record('membership', membershipIdOf(member), member),
    record('retention', retentionIdOf(province), {
      authority: province,
      terms: (['dossier', 'office'] as const).map(term => ({
        ...{ term, years: 5, reason: 'Quyết định mẫu', by: official.id, at: '2026-08-01T00:00:00.000Z' },
      })),
      holds: [],
    }),
  ]);
  const now = Date.parse('2032-01-05T00:00:00.000Z');
  const ask = { params: {}, query: { ...province, day: '2032-01-05', limit: 25 }, body: undefined };
  const shown = await as('privacy', by =>
    previewRetention(by, askAs(official, 'retention.read', ask, { now })),
  );
  if (!shown.ok || shown.value.body.items.length === 0) throw new Error('nothing is shown to be due');
  const { drafted } = await as('daily', by => draftNextRounds(by, { now }));
  const { retained } = await as('daily', by => applyRetention(by, { now }));
  if (drafted.length === 0 || retained === 0)
    throw new Error(`${drafted.length} drafted, ${retained} retained`);
};

/** What no request begins. */
export const eventPaths: Readonly<Record<string, Path>> = {
  ...Object.fromEntries(taskWork.map(work => [work.name, workPath('round-workflow', work)])),
  ...Object.fromEntries(eventWork.map(work => [work.name, workPath(eventFunction(work), work)])),
  authoriseToken,
  deliverEffects,
  callSubscriptionOfToken,
  makeCheckpoints,
  sendReturnedMailAgain,
  yearsLater,
};
