import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewErasureContract } from '#shared/contracts/privacy/preview-erasure.ts';
import { planErasure } from '#shared/domain/privacy/plan-erasure.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { asEstablishmentData, loadEstablishmentData } from './load-establishment-data.ts';

type Contract = typeof previewErasureContract;

/** What granting a request of erasure would take out today, and what would stay and why; nothing is changed. */
export const previewErasure: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { requestId } = ask.input.params;
  const found = await findAllowed(world, ask, 'data-request', requestId, ({ authority }) => authority);
  if (!found.ok) return found;
  const establishment = await world.records.find('establishment', found.value.body.establishmentId);
  if (establishment === undefined) return fail('resource.not-found');
  const data = await loadEstablishmentData(world, establishment);
  const { erase, kept } = planErasure(asEstablishmentData(data, ask.now), ask.now);
  return ok({
    body: {
      erase: [...Map.groupBy(erase, ({ kind }) => kind)].map(([kind, items]) => ({
        ...{ kind, records: items.length },
        fields: items.reduce((sum, { fields }) => sum + fields.length, 0),
      })),
      kept: [...kept],
    },
  });
};
