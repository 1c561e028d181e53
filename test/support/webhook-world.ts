import type { Outside, Webhooks } from '#shared/application/ports.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { systemAsk } from '#shared/application/system-ask.ts';
import { createWebhook } from '#shared/application/webhook/create-webhook.ts';
import { tellSystems } from '#shared/application/webhook/tell-systems.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Webhook, WebhookOwner } from '#shared/domain/webhook/webhook.ts';
import { ok } from '#shared/kernel/result.ts';
import { askAs, monday } from './asks.ts';
import { buildEstablishment } from './establishment-builder.ts';
import { buildRound, sampleRoundId } from './round-builder.ts';
import { record, seed } from './seed.ts';
import { openTestWorld } from './world.ts';

const [{ id: first }, { id: second }] = [buildEstablishment(1), buildEstablishment(2)];

/** A world with an open round, two establishments, and systems outside that answer what a test lays down, else 200. */
export const openWebhookWorld = async () => {
  const calls: { readonly id: string; readonly body: string }[] = [];
  const answers: number[] = [];
  const ids: string[] = [];
  const webhooks: Webhooks = {
    secretOf: async id => `whsec_mau_${id}`,
    refusalOf: async url => (url.includes('10.0.0.1') ? 'webhook.not-public' : undefined),
    call: async ({ id, body }) => {
      calls.push({ id, body });
      return answers.shift() ?? 200;
    },
  };
  const store = await openTestWorld({ webhooks, outside: {} as unknown as Outside });
  const { world } = store;
  await seed(world, [
    record('round', sampleRoundId, buildRound({ state: 'open' })),
    record('establishment', first, buildEstablishment(1)),
    record('establishment', second, buildEstablishment(2)),
  ]);
  const noting = {
    ...world,
    records: {
      ...world.records,
      commit: async (transaction: Parameters<typeof world.records.commit>[0]) => {
        ids.push(...transaction.effects.map(({ id }) => id));
        return world.records.commit(transaction);
      },
    },
  };
  return {
    ...{ store, world, calls, answers },

    subscribe: (
      owner: WebhookOwner,
      actor: Actor,
      {
        events = ['submission.submitted'],
        url = 'https://he-thong.mau.example/',
      }: { readonly events?: Webhook['events']; readonly url?: string } = {},
    ) =>
      runCommand(
        world,
        createWebhook,
        askAs(actor, 'webhook.manage', {
          params: {},
          query: {},
          body: { owner, label: 'Hệ thống mẫu', url, events },
        }),
      ),

    /** A dossier of the first establishment is submitted; the ids of the calls that follow. */
    happen: async (): Promise<readonly string[]> => {
      const effects = [tellSystems('submission.submitted', buildRound(), first, { submissionId: 'S1' })];
      await runCommand(
        noting,
        async () => ok({ changes: [], effects, answer: () => ({ body: null }) }),
        systemAsk('test', null, monday, 'test'),
      );
      const [event = ''] = ids.splice(0);
      await deliverEffect(noting, event, monday);
      return ids.splice(0);
    },

    stateOf: async (id: string) => {
      const effect = await world.records.effect(id);
      return [effect?.state, effect?.reason];
    },
  };
};
