import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { changeEstablishmentContract } from '#shared/contracts/establishment/change-establishment.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { checkEstablishment } from '#shared/domain/establishment/check-establishment.ts';
import { establishmentFieldsOf } from '#shared/domain/establishment/fields-of.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { sayProblem } from '../say-problem.ts';
import { refuseChannels } from './refuse-channels.ts';
import { establishmentResource, showEstablishment } from './show-establishment.ts';

type Contract = typeof changeEstablishmentContract;

/** Changes the fields that are sent; the whole is checked again. What was submitted before keeps its snapshot. */
export const changeEstablishment: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, establishmentResource);
  if (!found.ok) return found;
  const before = found.value;
  const changed = establishmentFieldsOf({ ...before.body, ...ask.input.body });
  const checked = checkEstablishment(changed, dayOf(ask.now));
  if (!checked.ok) return checked;
  const reachable = refuseChannels(world, checked.value.fields, before.body);
  if (!reachable.ok) return reachable;
  const after = { ...before.body, ...checked.value.fields };
  return ok({
    changes: [{ kind: 'establishment', id: before.id, before, after, action: 'establishment.change' }],
    answer: sealed => ({
      body: { ...showEstablishment(after), warnings: checked.value.warnings.map(sayProblem) },
      version: sealed.version('establishment', before.id),
    }),
  });
};
