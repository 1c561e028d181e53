import type * as z from 'zod';
import type { dataRequestView, ownDataRequestView } from '#shared/contracts/privacy/data-request-view.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { DataRequest } from '#shared/domain/privacy/data-request.ts';
import { millis } from '#shared/kernel/instant.ts';

/** A request with its clock (members beyond the schema never leave). */
export const showDataRequest = (
  request: DataRequest,
  establishmentName: string,
  now: number,
  left = 0,
): z.input<typeof dataRequestView> => ({
  ...request,
  establishmentName,
  receivedLocal: formatInstant(millis(request.receivedAt)),
  dueLocal: formatInstant(millis(request.dueAt)),
  overdue: request.answer === null && now >= millis(request.dueAt),
  left,
});

/** The same to the one who asked. */
export const showOwnDataRequest = (
  request: DataRequest,
  establishmentName: string,
  now: number,
): z.input<typeof ownDataRequestView> => showDataRequest(request, establishmentName, now);
