import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import type { DataRequest } from '#shared/domain/privacy/data-request.ts';
import { type ErasurePlan, planErasure } from '#shared/domain/privacy/plan-erasure.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import type { Check, Stored, World } from '../ports.ts';
import { type Erasing, eraseSome, perCommit } from './erase-some.ts';
import { asEstablishmentData, loadEstablishmentData } from './load-establishment-data.ts';
import { showDataRequest } from './show-data-request.ts';

type Contract = typeof answerDataRequestContract;

type Granted = Erasing & {
  /** A hold that is placed meanwhile comes first. */
  readonly checks: readonly Check[];
  /** What is left goes when the answer is sent once more. */
  readonly left: number;
  readonly erased: NonNullable<DataRequest['answer']>['erased'];
  readonly kept: ErasurePlan['kept'];
};
const nothing: Granted = { changes: [], effects: [], checks: [], left: 0, erased: [], kept: [] };

const erase = async (
  world: World,
  establishment: Stored<'establishment'>,
  authority: Authority,
  now: number,
): Promise<Granted> => {
  const data = await loadEstablishmentData(world, establishment);
  const { erase, kept } = planErasure(asEstablishmentData(data, now), now);
  const before = [
    ...[establishment, ...data.products, ...data.submissions],
    ...[...data.documents, ...data.tokens, ...data.webhooks],
  ];
  const items = erase.slice(0, perCommit);
  return {
    ...eraseSome(items, before, { authority, action: 'personal-data.erase' }),
    checks: data.holders.map(({ id, version }) => ({ type: 'version', kind: 'retention', id, version })),
    left: erase.length - items.length,
    erased: items.map(({ kind, id, fields }) => ({ stream: `${kind}/${id}`, fields: fields.length })),
    kept,
  };
};

/** An erasure that took nothing out, all being kept, is none, whatever the official said. */
const outcomeOf = (erased: number, kept: number): 'granted' | 'partly' | 'refused' => {
  if (kept === 0) return 'granted';
  return erased > 0 ? 'partly' : 'refused';
};

/**
 * An official answers a request. Granting an erasure takes the person out of what the law lets go, in the commit of the answer;
 * what stays is named with its reason. Each record erased is a change like any other in its own audit stream: the histories
 * hold together, and with a new salt no earlier state can be guessed from them. Files of erased documents are removed by an effect.
 */
export const answerDataRequest: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { requestId } = ask.input.params;
  const found = await findAllowed(world, ask, 'data-request', requestId, ({ authority }) => authority);
  if (!found.ok) return found;
  const before = found.value;
  if (before.body.answer !== null) return fail('personal-data.answered');
  const establishment = await world.records.find('establishment', before.body.establishmentId);
  if (establishment === undefined) return fail('resource.not-found');
  const { granted, text } = ask.input.body;
  const { begun } = before.body;
  if (!granted && begun.length > 0) return fail('personal-data.begun');
  const isErasure = granted && before.body.right === 'erasure';
  const { changes, effects, checks, left, kept, ...part } = isErasure
    ? await erase(world, establishment, before.body.authority, ask.now)
    : nothing;
  const erased = [...begun, ...part.erased];
  const answer: DataRequest['answer'] = {
    outcome: granted ? outcomeOf(erased.length, kept.length) : 'refused',
    ...{ text, by: ask.actor.id, at: isoOf(ask.now), erased, kept: [...kept] },
  };
  const after: DataRequest =
    left > 0 ? { ...before.body, begun: erased } : { ...before.body, begun: [], answer };
  return ok({
    changes: [
      ...changes,
      {
        ...{ kind: 'data-request', id: before.id, before, after },
        action: left > 0 ? 'personal-data.begin-erasure' : 'personal-data.answer',
      },
    ],
    effects,
    checks,
    answer: sealed => ({
      body: showDataRequest(after, establishment.body.name, ask.now, left),
      version: sealed.version('data-request', before.id),
    }),
  });
};
