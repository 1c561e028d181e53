import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { awardOf } from '#shared/domain/support/award-of.ts';
import { type SupportGrant, supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../command.ts';
import type { World } from '../ports.ts';
import { runInTask, type TaskContext } from '../task.ts';
import { grantFacts } from './propose-support.ts';

/** Awards per commit: each is a record and an audit entry. */
const perCommit = 40;

type Award = { readonly certificate: Certificate; readonly amountDong: number };

const grantOf = async (
  world: World,
  { certificate, amountDong }: Award,
  source: string,
  now: number,
): Promise<SupportGrant> => {
  const { number, date } = certificate.decision;
  return {
    id: certificate.id,
    ...(await grantFacts(world, certificate)),
    proposal: {
      ...{ kind: 'THUONG', fundingRuleId: null, costDong: null, amountDong },
      subject: certificate.productName.slice(0, 200),
      source,
    },
    decision: {
      ...{ outcome: 'approved', number, date, amountDong, reason: null },
      ...{ by: 'system', at: isoOf(now) },
    },
    deliveries: [],
    proposedAt: isoOf(now),
    proposedBy: 'system',
  };
};

type Input = { readonly awards: readonly Award[]; readonly source: string };

const grant: Command<Input, null> = async (world, ask) => {
  const { awards, source } = ask.input;
  const changes = await Promise.all(
    awards.map(async (award): Promise<readonly Change[]> => {
      const id = supportGrantIdOf(award.certificate.id, award.certificate.id);
      if ((await world.records.find('support-grant', id)) !== undefined) return [];
      const after = await grantOf(world, award, source, ask.now);
      return [{ kind: 'support-grant', id, before: undefined, after, action: 'support.award' }];
    }),
  );
  return ok({ changes: changes.flat(), answer: () => ({ body: null }) });
};

/**
 * The awards of the round's table as lines of the ledger, promised by the decision of recognition itself. The line of an
 * award bears the id of its certificate: run again, nothing is promised twice.
 */
export const grantAwards = async (
  world: World,
  { rules, title }: Pick<Round, 'rules' | 'title'>,
  recognised: readonly { readonly certificate: Certificate; readonly tier: string | null }[],
  context: TaskContext,
): Promise<void> => {
  const awards = recognised.flatMap(({ certificate, tier }) => {
    const amountDong = awardOf(rules, tier);
    return amountDong === undefined ? [] : [{ certificate, amountDong }];
  });
  for (let start = 0; start < awards.length; start += perCommit)
    await runInTask(
      world,
      'grant-awards',
      grant,
      { awards: awards.slice(start, start + perCommit), source: title.slice(0, 200) },
      context,
    );
};
