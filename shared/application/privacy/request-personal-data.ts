import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { requestPersonalDataContract } from '#shared/contracts/privacy/request-personal-data.ts';
import { workingDeadline } from '#shared/domain/calendar/working-days.ts';
import { answerWorkingDays, type DataRequest } from '#shared/domain/privacy/data-request.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findAllowed } from '../find-allowed.ts';
import { showOwnDataRequest } from './show-data-request.ts';

type Contract = typeof requestPersonalDataContract;

/** A producer asks about the data that are kept of them; the authority of the place has two working days to answer. */
export const requestPersonalData: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, ({ id, ownerIds }) => ({
    ...{ establishmentId: id, ownerIds },
  }));
  if (!found.ok) return found;
  const due = workingDeadline(ask.now, answerWorkingDays);
  if (!due.ok) return due;
  const { name, site } = found.value.body;
  const request: DataRequest = {
    id: world.chance.id(ask.now),
    authority: { level: 'TINH', locality: site.province },
    establishmentId,
    ...ask.input.body,
    askedBy: ask.actor.id,
    receivedAt: isoOf(ask.now),
    dueDay: due.value.day,
    dueAt: isoOf(due.value.until),
    begun: [],
    answer: null,
  };
  return ok({
    changes: [
      {
        ...{ kind: 'data-request', id: request.id, before: undefined, after: request },
        action: 'personal-data.request',
      },
    ],
    answer: sealed => ({
      body: showOwnDataRequest(request, name, ask.now),
      version: sealed.version('data-request', request.id),
    }),
  });
};
