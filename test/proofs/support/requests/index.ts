import { routeTable } from '#functions/catalog.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { privacyRequests, supportRequests } from './after-recognition.ts';
import { councilRequests } from './council.ts';
import { documentRequests } from './documents.ts';
import { judgingRequests } from './judging.ts';
import { logoRequests } from './logos.ts';
import { outsideRequests } from './outside.ts';
import { producerRequests } from './producers.ts';
import { recognitionRequests } from './recognition.ts';
import type { RequestCase } from './request.ts';
import { roundRequests } from './rounds.ts';
import { screeningRequests } from './screening.ts';
import { submissionRequests } from './submissions.ts';

/** Every route that is more than a reading, by its contract. */
export const changingContracts: readonly Contract[] = routeTable
  .map(({ route }) => route.contract)
  .filter(({ method }) => method !== 'GET');

/** Those of them that only read, though they are sent as a POST: no key of theirs is kept. */
export const readingIds: ReadonlySet<string> = new Set(
  routeTable.filter(({ route }) => route.type === 'query').map(({ route }) => route.contract.id),
);

/** For each of them a state of things in which a request to it succeeds. A route without one turns every proof red. */
export const requestCases: readonly RequestCase[] = [
  ...roundRequests,
  ...logoRequests,
  ...producerRequests,
  ...submissionRequests,
  ...documentRequests,
  ...screeningRequests,
  ...judgingRequests,
  ...councilRequests,
  ...recognitionRequests,
  ...supportRequests,
  ...privacyRequests,
  ...outsideRequests,
];
