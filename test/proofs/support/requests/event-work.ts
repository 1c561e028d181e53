import type { catalog, FunctionName } from '#functions/catalog.ts';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import { noteReturned } from '#shared/application/message/note-returned.ts';
import { remindDue } from '#shared/application/message/remind-due.ts';
import { makeOutput } from '#shared/application/output/make-output.ts';
import type { World } from '#shared/application/ports.ts';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { tellOfExpiry } from '#shared/application/recognition/tell-of-expiry.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { makeCheckpoint } from '#shared/application/record/make-checkpoint.ts';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import type { Output } from '#shared/domain/output/output.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { makeSimplePdf } from '#test/support/files/make-pdf.ts';
import { buildProgramme, buildRound, sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildDocument, documentIdOf, whileOpen } from '#test/support/submission-builder.ts';
import type { Work } from '../work.ts';
import { effectIdOf, effectTypes, openOutside, seedDeliverable } from './effects.ts';
import { seedComplete } from './submissions.ts';

type Trigger<F extends FunctionName> = (typeof catalog)[F]['trigger']['type'];
/** Functions that events of the system call: those behind routes and tasks have registries of their own. */
type EventFunction = {
  [F in FunctionName]: Trigger<F> extends 'routes' | 'authoriser' | 'workflow' ? never : F;
}[FunctionName];

const now = whileOpen;
const withOutside = (world: World): World => ({ ...world, ...openOutside() });
const pdf = makeSimplePdf();

/** Makes files of nothing in particular: that they are made is what counts here. */
export const plainRender: World['render'] = {
  paper: async () => new Uint8Array([1]),
  list: async function* ({ rows }) {
    for await (const row of rows) yield new TextEncoder().encode(JSON.stringify(row));
  },
  archive: async function* (entries) {
    for await (const { bytes } of entries) yield bytes;
  },
};

const outputId = sampleId(7701);
const asked: Output = {
  ...{ id: outputId, what: 'filed-submissions', subject: { roundId: sampleRoundId }, format: 'csv' },
  ...{ askedBy: 'official-1', askedAt: isoOf(now), state: 'asked', attempts: 0, progress: null },
  ...{ failure: null, keptUntil: null, file: null },
};

/** For each function that an event calls, a state of things in which the event brings work, and the work. */
const eventCases = {
  'attachment-arrived': async stage => {
    await seedComplete(stage);
    const arrived = buildDocument(1, 'D1', 7);
    const body: DossierDocument = {
      ...{ ...arrived, state: 'awaiting', declaredBytes: pdf.length, versionId: null, bytes: null },
      ...{
        declaredSha256: sha256(Buffer.from(pdf).toString('latin1')),
        sha256: null,
        pages: null,
        examinedAt: null,
      },
    };
    await seed(stage.world, [record('document', documentIdOf(body), body)]);
    stage.files.put(body.key, pdf);
    const examine = openExamine({ scan: scanSignatures });
    return world => onObjectCreated({ ...world, examine }, { key: body.key }, now, 'proof');
  },
  'deliver-effects': async ({ world }) => {
    await seedDeliverable(world, 1);
    return by => deliverEffect(withOutside(by), effectIdOf('tell-producers', 0), now);
  },
  'deliver-webhooks': async ({ world }) => {
    await seedDeliverable(world, 1);
    return by => deliverWebhookCall(withOutside(by), effectIdOf('webhook-call', 0), now);
  },
  'make-outputs': async stage => {
    await seedComplete(stage);
    await seed(stage.world, [record('output', outputId, asked)]);
    return world => makeOutput({ ...world, render: plainRender }, outputId, { at: now, requestId: 'proof' });
  },
  'retry-effects': async ({ world }) => {
    await seedDeliverable(world, 1);
    const { outside, webhooks } = openOutside({ broken: true });
    await deliverWebhookCall({ ...world, outside, webhooks }, effectIdOf('webhook-call', 0), now);
    return by => wakeEffects(by, now + 86_400_000);
  },
  'mail-returned': async ({ world }) => {
    await seedDeliverable(world, 1);
    await deliverEffect(withOutside(world), effectIdOf('mail', 0), now);
    return by => noteReturned(by, { effectId: effectIdOf('mail', 0), returned: 'hard' }, now + 1000);
  },
  checkpoint: async ({ world }) => {
    const written = new Map<number, string>();
    const checkpoints: World['checkpoints'] = {
      latest: async () => [...written.values()].at(-1),
      write: async (sequence, text) => {
        if (written.has(sequence)) return 'taken';
        written.set(sequence, text);
        return 'written';
      },
    };
    const signer: World['signer'] = {
      sign: async statement => `mau.${Buffer.from(statement).toString('base64url')}.mau`,
      keys: async () => [],
    };
    await seedDeliverable(world, 1);
    return async by => {
      await makeCheckpoint({ ...by, checkpoints, signer }, { now });
      if (written.size !== 1) throw new Error(`there are ${written.size} checkpoints of one night`);
    };
  },
  daily: async stage => {
    await seedComplete(stage);
    const programme = buildProgramme();
    const last = buildRound({ id: sampleId(77), state: 'finished', year: 2024 });
    await seed(stage.world, [record('programme', programme.id, programme), record('round', last.id, last)]);
    const day = Date.parse('2026-04-08T23:00:00.000Z');
    return async world => {
      await remindDue(world, day);
      await draftNextRounds(world, { now: day });
      await tellOfExpiry(world, { now: day });
      await applyRetention(world, { now: day });
    };
  },
} as const satisfies Record<EventFunction, Work['prepare']>;

const eventFunctions = Object.keys(eventCases) as EventFunction[];

/** An attempt to make an output is counted when it begins, so that one that ends without a word is known. */
const triesCounted: { readonly [F in EventFunction]?: RegExp } = {
  'make-outputs': /^(output \d|audit output\.begin)/,
};

export const eventWork: readonly Work[] = eventFunctions.map(name => {
  const countsTries = triesCounted[name];
  return { name, prepare: eventCases[name], ...(countsTries && { countsTries }) };
});

/** What the stream of records brings, by kind: each goes out by a way of its own. */
export const deliveryWork: readonly Work[] = effectTypes
  .filter(type => type !== 'webhook-call')
  .map(type => ({
    name: `deliver ${type}`,
    prepare: async ({ world }) => {
      await seedDeliverable(world, 1);
      return by => deliverEffect(withOutside(by), effectIdOf(type, 0), now);
    },
  }));
