import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import type { DataRequest } from '#shared/domain/privacy/data-request.ts';
import { type ErasurePlan, planErasure } from '#shared/domain/privacy/plan-erasure.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import type { AnyStored, Stored, World } from '../ports.ts';
import { asEstablishmentData, loadEstablishmentData } from './load-establishment-data.ts';
import { showDataRequest } from './show-data-request.ts';

type Contract = typeof answerDataRequestContract;

/** Records of an erasure in one commit, each with its audit entry; what is left goes when the answer is sent once more. */
const perCommit = 40;

type Erasing = {
  readonly changes: readonly Change[];
  readonly left: number;
  readonly erased: NonNullable<DataRequest['answer']>['erased'];
  readonly kept: ErasurePlan['kept'];
};
const nothing: Erasing = { changes: [], left: 0, erased: [], kept: [] };

const erase = async (world: World, establishment: Stored<'establishment'>, now: number): Promise<Erasing> => {
  const data = await loadEstablishmentData(world, establishment);
  const { erase, kept } = planErasure(asEstablishmentData(data, now), now);
  const before = new Map<string, AnyStored>(
    [establishment, ...data.products, ...data.submissions, ...data.documents, ...data.tokens].map(one => [
      `${one.kind}/${one.id}`,
      one,
    ]),
  );
  const items = erase.slice(0, perCommit);
  return {
    changes: items.map(
      ({ kind, id, body }) =>
        // Kind, record and body belong together by the plan, which made the one from the other.
        ({
          ...{ kind, id, before: before.get(`${kind}/${id}`), after: body },
          ...{ action: 'personal-data.erase', newSalt: true },
        }) as unknown as Change,
    ),
    left: erase.length - items.length,
    erased: items.map(({ kind, id, fields }) => ({ stream: `${kind}/${id}`, fields: fields.length })),
    kept,
  };
};

/**
 * An official answers a request. Granting an erasure takes the person out of what the law lets go, in the commit of the answer;
 * what stays is named with its reason. Each record erased is a change like any other in its own audit stream: the histories
 * hold together, and with a new salt no earlier state can be guessed from them.
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
  const isErasure = granted && before.body.right === 'erasure';
  const { changes, left, erased, kept } = isErasure ? await erase(world, establishment, ask.now) : nothing;
  const answer: DataRequest['answer'] = {
    outcome: granted ? (kept.length > 0 ? 'partly' : 'granted') : 'refused',
    ...{ text, by: ask.actor.id, at: isoOf(ask.now), erased: [...erased], kept: [...kept] },
  };
  const after: DataRequest = { ...before.body, answer: left > 0 ? null : answer };
  return ok({
    changes: [
      ...changes,
      {
        ...{ kind: 'data-request', id: before.id, before, after },
        action: left > 0 ? 'personal-data.begin-erasure' : 'personal-data.answer',
      },
    ],
    answer: sealed => ({
      body: showDataRequest(after, establishment.body.name, ask.now, left),
      version: sealed.version('data-request', before.id),
    }),
  });
};
