import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { productGroupSchema } from '../product/groups.ts';
import { dongSchema } from './dong.ts';
import { supportKindSchema } from './kinds.ts';

/** What is asked for a product. */
export const proposalFieldsSchema = z.strictObject({
  kind: supportKindSchema,
  /** What it is for. */
  subject: lineSchema(200),
  /** The rule that sets rate and ceiling; null where other lawful money pays, which `source` then names. */
  fundingRuleId: idSchema.nullable(),
  source: lineSchema(200),
  /** Cost of the whole, of which a rate takes its share. */
  costDong: dongSchema.nullable(),
  /** Nothing where the support is no money (a stand at a fair). */
  amountDong: dongSchema,
});
export type ProposalFields = z.infer<typeof proposalFieldsSchema>;

/** What was decided about a proposal, by a paper with number and date. */
export const grantDecisionFieldsSchema = z.strictObject({
  outcome: z.enum(['approved', 'refused']),
  number: lineSchema(60),
  date: daySchema,
  /** What is promised; nothing when refused. */
  amountDong: dongSchema,
  /** Why it is refused; optional otherwise. */
  reason: textSchema(1000).nullable(),
});
export type GrantDecisionFields = z.infer<typeof grantDecisionFieldsSchema>;

export const deliveryFieldsSchema = z.strictObject({
  on: daySchema,
  amountDong: dongSchema,
  /** The paper of payment, or what was given. */
  note: lineSchema(200),
});

const by = { by: personIdSchema, at: instantSchema };

/**
 * A line of the ledger (one support of one recognised product): proposed, decided, delivered in one or more parts. Id:
 * `<certificateId>/<id>`. Names and place are those of the day of the proposal.
 */
export const supportGrantSchema = z.strictObject({
  id: idSchema,
  certificateId: idSchema,
  establishmentId: idSchema,
  roundId: idSchema,
  authority: authoritySchema,
  certificateNumber: z.string(),
  productName: nameSchema(240),
  establishmentName: nameSchema(200),
  group: productGroupSchema,
  place: z.strictObject({ province: z.string(), commune: z.string() }),
  proposal: proposalFieldsSchema,
  decision: z.strictObject({ ...grantDecisionFieldsSchema.shape, ...by }).nullable(),
  deliveries: z.array(z.strictObject({ ...deliveryFieldsSchema.shape, ...by })).max(50),
  proposedAt: instantSchema,
  /** A person, or the system where the round's award table gave it. */
  proposedBy: z.string().max(128),
});
export type SupportGrant = z.infer<typeof supportGrantSchema>;

export const supportGrantIdOf = (certificateId: string, id: string): string => `${certificateId}/${id}`;

export const grantStates = ['proposed', 'approved', 'delivered', 'refused'] as const;
export type GrantState = (typeof grantStates)[number];

type Decided = Pick<SupportGrant, 'decision' | 'deliveries'>;

/** What was promised: nothing before an approval. */
export const promisedDong = ({ decision }: Pick<SupportGrant, 'decision'>): number =>
  decision?.outcome === 'approved' ? decision.amountDong : 0;

/** What was given so far. */
export const deliveredDong = ({ deliveries }: Pick<SupportGrant, 'deliveries'>): number =>
  deliveries.reduce((sum, { amountDong }) => sum + amountDong, 0);

/** Where a grant stands; `delivered` once all that was promised is given. */
export const grantState = (grant: Decided): GrantState => {
  if (grant.decision === null) return 'proposed';
  if (grant.decision.outcome === 'refused') return 'refused';
  return grant.deliveries.length > 0 && deliveredDong(grant) >= promisedDong(grant)
    ? 'delivered'
    : 'approved';
};
