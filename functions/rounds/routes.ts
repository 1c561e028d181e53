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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Programmes, rounds and the people appointed to them. */
export const roundsRoutes: readonly Route[] = [
  commandRoute(createProgrammeContract, createProgramme),
  queryRoute(getProgrammeContract, getProgramme),
  queryRoute(listProgrammesContract, listProgrammes),
  commandRoute(addLogoContract, addLogo),
  queryRoute(listLogosContract, listLogos),
  queryRoute(downloadLogoContract, downloadLogo),
  commandRoute(adoptLogoContract, adoptLogo),
  commandRoute(withdrawLogoContract, withdrawLogo),
  commandRoute(createRoundContract, createRound),
  queryRoute(listRoundsContract, listRounds),
  queryRoute(getRoundContract, getRound),
  commandRoute(changeRoundContract, changeRound),
  commandRoute(cloneRoundContract, cloneRound),
  commandRoute(announceRoundContract, announceRound),
  commandRoute(extendDeadlineContract, extendDeadline),
  commandRoute(cancelRoundContract, cancelRound),
  commandRoute(takeRoundStepContract, takeRoundStep),
  queryRoute(previewRoundStepContract, previewRoundStep),
  queryRoute(getRoundProgressContract, getRoundProgress),
  queryRoute(listPublicRoundsContract, listPublicRounds),
  queryRoute(getPublicRoundContract, getPublicRound),
  commandRoute(appointToRoundContract, appointToRound),
  queryRoute(listRoundMembershipsContract, listRoundMemberships),
  commandRoute(appointToAuthorityContract, appointToAuthority),
  queryRoute(listAuthorityMembershipsContract, listAuthorityMemberships),
  commandRoute(endMembershipContract, endMembership),
  queryRoute(getMeContract, getMe),
];
