import { getSubmissionStatus } from '#shared/application/public/get-submission-status.ts';
import { getSubmissionStatusContract } from '#shared/contracts/public/get-submission-status.ts';
import { queryRoute, type Route } from '../edge/route.ts';

/** What anyone may look up without signing in. */
export const publicRoutes: readonly Route[] = [queryRoute(getSubmissionStatusContract, getSubmissionStatus)];
