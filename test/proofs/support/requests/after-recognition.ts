import { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import { liftLegalHoldContract } from '#shared/contracts/privacy/lift-legal-hold.ts';
import { placeLegalHoldContract } from '#shared/contracts/privacy/place-legal-hold.ts';
import { requestPersonalDataContract } from '#shared/contracts/privacy/request-personal-data.ts';
import { setRetentionTermContract } from '#shared/contracts/privacy/set-retention-term.ts';
import { decideSupportContract } from '#shared/contracts/support/decide-support.ts';
import { deliverSupportContract } from '#shared/contracts/support/deliver-support.ts';
import { proposeSupportContract } from '#shared/contracts/support/propose-support.ts';
import { recordFundingRuleContract } from '#shared/contracts/support/record-funding-rule.ts';
import { retireFundingRuleContract } from '#shared/contracts/support/retire-funding-rule.ts';
import type { DataRequest } from '#shared/domain/privacy/data-request.ts';
import { retentionIdOf } from '#shared/domain/privacy/retention.ts';
import type { FundingRule, FundingRuleFields } from '#shared/domain/support/funding-rule.ts';
import type { ProposalFields, SupportGrant } from '#shared/domain/support/support-grant.ts';
import { supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { province } from '#test/support/asks.ts';
import { buildCertificate } from '#test/support/certificate-builder.ts';
import { buildEstablishment, producer } from '#test/support/establishment-builder.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const now = Date.parse('2026-09-01T03:00:00.000Z');
const at = isoOf(now);
const official = { as: 'official-1', now } as const;
const establishment = buildEstablishment(1);
const certificate = buildCertificate(1);
const reason = 'Quyết định mẫu';

const ruleFields: FundingRuleFields = {
  ...{ supportKind: 'KHUYEN_CONG', subject: 'Mô hình trình diễn', basis: 'Nghị quyết mẫu' },
  ...{ ratePercent: 30, capDong: 800_000_000, validFrom: '2025-07-26', validTo: null },
};
const rule: FundingRule = {
  ...{ id: sampleId(7100), authority: province, ...ruleFields },
  ...{ retired: null, recordedAt: at, recordedBy: official.as },
};
const proposal: ProposalFields = {
  ...{ kind: 'KHUYEN_CONG', subject: 'Máy sấy mẫu', source: 'Khuyến công mẫu' },
  ...{ fundingRuleId: null, costDong: null, amountDong: 90_000_000 },
};
const decision = {
  ...({ outcome: 'approved', number: '7/QĐ (mẫu)', date: '2026-08-31' } as const),
  ...{ amountDong: 90_000_000, reason: null },
};
const grant: SupportGrant = {
  ...{ id: sampleId(7200), certificateId: certificate.id, establishmentId: certificate.establishmentId },
  ...{ roundId: certificate.roundId, authority: province, certificateNumber: certificate.number },
  ...{ productName: certificate.productName, establishmentName: certificate.establishmentName },
  ...{ group: certificate.group, place: { province: '19', commune: '05443' }, proposal },
  ...{ decision: null, deliveries: [], proposedAt: at, proposedBy: official.as },
};
const params = { certificateId: certificate.id, grantId: grant.id };

const seedCertificate = ({ world }: Stage): Promise<void> =>
  seed(world, [
    record('establishment', establishment.id, establishment),
    record('certificate', certificate.id, certificate),
  ]);

const seedGrant = async (stage: Stage, more: Partial<SupportGrant> = {}): Promise<void> => {
  await seedCertificate(stage);
  const body = { ...grant, ...more };
  await seed(stage.world, [record('support-grant', supportGrantIdOf(certificate.id, grant.id), body)]);
};

export const supportRequests: readonly RequestCase[] = [
  requestTo(recordFundingRuleContract, async () => ({
    ...{ ...official, body: { authority: province, ...ruleFields } },
  })),
  requestTo(retireFundingRuleContract, async ({ world }) => {
    await seed(world, [record('funding-rule', rule.id, rule)]);
    return { ...official, params: { ruleId: rule.id }, body: { lastDay: '2026-08-30', reason } };
  }),
  requestTo(proposeSupportContract, async stage => {
    await seedCertificate(stage);
    return { ...official, params: { certificateId: certificate.id }, body: proposal };
  }),
  requestTo(decideSupportContract, async stage => {
    await seedGrant(stage);
    return { ...official, params, version: 1, body: decision };
  }),
  requestTo(deliverSupportContract, async stage => {
    await seedGrant(stage, { decision: { ...decision, by: official.as, at } });
    const body = { on: '2026-09-01', amountDong: 50_000_000, note: 'Ủy nhiệm chi mẫu' };
    return { ...official, params, version: 1, body };
  }),
];

const dataRequest: DataRequest = {
  ...{ id: sampleId(7300), authority: province, establishmentId: establishment.id, right: 'erasure' },
  ...{ text: null, askedBy: producer.id, receivedAt: at, dueDay: '2026-09-04' },
  ...{ dueAt: '2026-09-04T17:00:00.000Z', begun: [], answer: null },
};
const hold = { ...province, subject: { kind: 'establishment', id: establishment.id }, reason } as const;

const seedOwn = ({ world }: Stage): Promise<void> =>
  seed(world, [
    record('establishment', establishment.id, establishment),
    record('product', buildProduct(1).id, buildProduct(1)),
  ]);

export const privacyRequests: readonly RequestCase[] = [
  requestTo(requestPersonalDataContract, async stage => {
    await seedOwn(stage);
    return {
      as: producer.id,
      now,
      params: { establishmentId: establishment.id },
      body: { right: 'erasure' } as const,
    };
  }),
  requestTo(answerDataRequestContract, async stage => {
    await seedOwn(stage);
    await seed(stage.world, [record('data-request', dataRequest.id, dataRequest)]);
    return {
      ...official,
      params: { requestId: dataRequest.id },
      body: { granted: true, text: 'Trả lời mẫu' },
    };
  }),
  requestTo(setRetentionTermContract, async () => ({
    ...{ ...official, body: { ...province, term: 'dossier', years: 5, reason } as const },
  })),
  requestTo(placeLegalHoldContract, async stage => {
    await seedOwn(stage);
    return { ...official, body: hold };
  }),
  requestTo(liftLegalHoldContract, async stage => {
    await seedOwn(stage);
    const held = { subject: hold.subject, reason, by: official.as, at };
    const kept = { authority: province, terms: [], holds: [held] };
    await seed(stage.world, [record('retention', retentionIdOf(province), kept)]);
    return { ...official, body: hold };
  }),
];
