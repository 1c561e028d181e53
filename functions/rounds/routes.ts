import { appointToAuthority } from '#shared/application/membership/appoint-to-authority.ts';
import { appointToRound } from '#shared/application/membership/appoint-to-round.ts';
import { endMembership } from '#shared/application/membership/end-membership.ts';
import { getMe } from '#shared/application/membership/get-me.ts';
import { listAuthorityMemberships } from '#shared/application/membership/list-authority-memberships.ts';
import { listRoundMemberships } from '#shared/application/membership/list-round-memberships.ts';
import { addLogo } from '#shared/application/programme/add-logo.ts';
import { adoptLogo } from '#shared/application/programme/adopt-logo.ts';
import { createProgramme } from '#shared/application/programme/create-programme.ts';
import { downloadLogo } from '#shared/application/programme/download-logo.ts';
import { getProgramme } from '#shared/application/programme/get-programme.ts';
import { listLogos } from '#shared/application/programme/list-logos.ts';
import { listProgrammes } from '#shared/application/programme/list-programmes.ts';
import { withdrawLogo } from '#shared/application/programme/withdraw-logo.ts';
import { announceRound } from '#shared/application/round/announce-round.ts';
import { cancelRound } from '#shared/application/round/cancel-round.ts';
import { changeRound } from '#shared/application/round/change-round.ts';
import { cloneRound } from '#shared/application/round/clone-round.ts';
import { createRound } from '#shared/application/round/create-round.ts';
import { extendDeadline } from '#shared/application/round/extend-deadline.ts';
import { getPublicRound } from '#shared/application/round/get-public-round.ts';
import { getRound } from '#shared/application/round/get-round.ts';
import { getRoundProgress } from '#shared/application/round/get-round-progress.ts';
import { listPublicRounds } from '#shared/application/round/list-public-rounds.ts';
import { listRounds } from '#shared/application/round/list-rounds.ts';
import { previewRoundStep } from '#shared/application/round/preview-round-step.ts';
import { takeRoundStep } from '#shared/application/round/take-round-step.ts';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import { endMembershipContract } from '#shared/contracts/membership/end-membership.ts';
import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { listRoundMembershipsContract } from '#shared/contracts/membership/list-round-memberships.ts';
import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { adoptLogoContract } from '#shared/contracts/programme/adopt-logo.ts';
import { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { downloadLogoContract } from '#shared/contracts/programme/download-logo.ts';
import { getProgrammeContract } from '#shared/contracts/programme/get-programme.ts';
import { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import { withdrawLogoContract } from '#shared/contracts/programme/withdraw-logo.ts';
import { announceRoundContract } from '#shared/contracts/round/announce-round.ts';
import { cancelRoundContract } from '#shared/contracts/round/cancel-round.ts';
import { changeRoundContract } from '#shared/contracts/round/change-round.ts';
import { cloneRoundContract } from '#shared/contracts/round/clone-round.ts';
import { createRoundContract } from '#shared/contracts/round/create-round.ts';
import { extendDeadlineContract } from '#shared/contracts/round/extend-deadline.ts';
import { getPublicRoundContract } from '#shared/contracts/round/get-public-round.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import { previewRoundStepContract } from '#shared/contracts/round/preview-round-step.ts';
import { takeRoundStepContract } from '#shared/contracts/round/take-round-step.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** Programmes, rounds and the people appointed to them. */
export const roundsRoutes = {
  'POST /v1/programmes': () => commandRoute(createProgrammeContract, createProgramme),
  'GET /v1/programmes/{programmeId}': () => queryRoute(getProgrammeContract, getProgramme),
  'GET /v1/programmes': () => queryRoute(listProgrammesContract, listProgrammes),
  'POST /v1/programmes/{programmeId}/logos': () => commandRoute(addLogoContract, addLogo),
  'GET /v1/programmes/{programmeId}/logos': () => queryRoute(listLogosContract, listLogos),
  'GET /v1/programmes/{programmeId}/logos/{logoId}/download': () =>
    queryRoute(downloadLogoContract, downloadLogo),
  'POST /v1/programmes/{programmeId}/logos/{logoId}/adoption': () =>
    commandRoute(adoptLogoContract, adoptLogo),
  'POST /v1/programmes/{programmeId}/logos/{logoId}/withdrawal': () =>
    commandRoute(withdrawLogoContract, withdrawLogo),
  'POST /v1/programmes/{programmeId}/rounds': () => commandRoute(createRoundContract, createRound),
  'GET /v1/rounds': () => queryRoute(listRoundsContract, listRounds),
  'GET /v1/rounds/{roundId}': () => queryRoute(getRoundContract, getRound),
  'PATCH /v1/rounds/{roundId}': () => commandRoute(changeRoundContract, changeRound),
  'POST /v1/rounds/{roundId}/clones': () => commandRoute(cloneRoundContract, cloneRound),
  'POST /v1/rounds/{roundId}/announcement': () => commandRoute(announceRoundContract, announceRound),
  'POST /v1/rounds/{roundId}/extensions': () => commandRoute(extendDeadlineContract, extendDeadline),
  'POST /v1/rounds/{roundId}/cancellation': () => commandRoute(cancelRoundContract, cancelRound),
  'POST /v1/rounds/{roundId}/steps': () => commandRoute(takeRoundStepContract, takeRoundStep),
  'GET /v1/rounds/{roundId}/steps/{step}/preview': () =>
    queryRoute(previewRoundStepContract, previewRoundStep),
  'GET /v1/rounds/{roundId}/progress': () => queryRoute(getRoundProgressContract, getRoundProgress),
  'GET /v1/public/rounds': () => queryRoute(listPublicRoundsContract, listPublicRounds),
  'GET /v1/public/rounds/{roundId}': () => queryRoute(getPublicRoundContract, getPublicRound),
  'POST /v1/rounds/{roundId}/memberships': () => commandRoute(appointToRoundContract, appointToRound),
  'GET /v1/rounds/{roundId}/memberships': () =>
    queryRoute(listRoundMembershipsContract, listRoundMemberships),
  'POST /v1/memberships': () => commandRoute(appointToAuthorityContract, appointToAuthority),
  'GET /v1/memberships': () => queryRoute(listAuthorityMembershipsContract, listAuthorityMemberships),
  'POST /v1/people/{personId}/memberships/{membershipId}/end': () =>
    commandRoute(endMembershipContract, endMembership),
  'GET /v1/me': () => queryRoute(getMeContract, getMe),
} as const satisfies Routes;
