import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { proposeSupportContract } from '#shared/contracts/support/propose-support.ts';
import { dayOf } from '#shared/domain/calendar/instant.ts';
import { certificateStatus } from '#shared/domain/recognition/certificate.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { checkProposal } from '#shared/domain/support/decide-grant.ts';
import { type SupportGrant, supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { World } from '../ports.ts';
import { findCertificate } from '../recognition/find-certificate.ts';
import { sayProblem } from '../say-problem.ts';
import { ruleOf } from './find-grant.ts';
import { showSupport } from './show-support.ts';

type Contract = typeof proposeSupportContract;

/** What a grant takes over from its certificate: names and place as they are on the day. */
export const grantFacts = async (world: World, certificate: Certificate) => {
  const establishment = await world.records.find('establishment', certificate.establishmentId);
  const { province, commune } = establishment?.body.site ?? { province: '', commune: '' };
  const { roundId, authority, establishmentId, establishmentName, productName, group } = certificate;
  return {
    ...{ certificateId: certificate.id, certificateNumber: certificate.number },
    ...{ roundId, authority, establishmentId, establishmentName, productName, group },
    place: { province, commune },
  };
};

/**
 * Proposes support of a product whose certificate is in force (Circular 26/2014/TT-BCT, Article 21). An amount over the
 * ceiling of the rule is entered with a warning that names the rule: it can be approved for less.
 */
export const proposeSupport: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findCertificate(world, ask);
  if (!found.ok) return found;
  const certificate = found.value.body;
  if (certificateStatus(certificate, ask.now) !== 'in-force') return fail('support.not-in-force');
  const proposal = ask.input.body;
  const rule = await ruleOf(world, proposal);
  const { level, locality } = certificate.authority;
  const isOwn = rule?.authority.level === level && rule.authority.locality === locality;
  if (proposal.fundingRuleId !== null && !isOwn)
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/fundingRuleId', code: 'support.rule-unknown' }],
    });
  const checked = checkProposal(proposal, rule, dayOf(ask.now));
  if (!checked.ok) return checked;
  const grant: SupportGrant = {
    id: world.chance.id(ask.now),
    ...(await grantFacts(world, certificate)),
    proposal,
    decision: null,
    deliveries: [],
    proposedAt: isoOf(ask.now),
    proposedBy: ask.actor.id,
  };
  const id = supportGrantIdOf(certificate.id, grant.id);
  return ok({
    changes: [{ kind: 'support-grant', id, before: undefined, after: grant, action: 'support.propose' }],
    answer: sealed => {
      const version = sealed.version('support-grant', id);
      return { body: { ...showSupport(grant, version), warnings: checked.value.map(sayProblem) }, version };
    },
  });
};
