import type { Change } from '#shared/application/command.ts';
import { conflictIdOf } from '#shared/domain/judging/judging.ts';
import { supportGrantIdOf } from '#shared/domain/support/support-grant.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { when } from '../../secrecy/whole-round.ts';
import { province } from '../../support/asks.ts';
import { submissionIdOf } from '../../support/council-builder.ts';
import { producer } from '../../support/establishment-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId } from '../../support/seed.ts';
import type { Values } from '../support/make-input.ts';

const at = isoOf(when);
const establishmentId = sampleId(3001);
const certificateId = sampleId(9301);
const tokenId = sha256('mau');

/** One of everything that routes change and the whole round has none of. */
export const furtherRecords: readonly Change[] = [
  record('api-token', tokenId, {
    ...{ id: tokenId, prefix: 'tb_mau', ownerId: producer.id, ownerName: 'Người mẫu', label: 'Phần mềm mẫu' },
    ...{ establishmentIds: [establishmentId], createdAt: at, expiresAt: isoOf(when + 1000), revokedAt: null },
  }),
  record('funding-rule', sampleId(9302), {
    ...{ id: sampleId(9302), authority: province, supportKind: 'KHUYEN_CONG', subject: 'Mẫu', basis: 'Mẫu' },
    ...{ ratePercent: 30, capDong: 800_000_000, validFrom: '2025-07-26', validTo: null },
    ...{ retired: null, recordedAt: at, recordedBy: 'official-1' },
  }),
  record('support-grant', supportGrantIdOf(certificateId, sampleId(9303)), {
    ...{ id: sampleId(9303), certificateId, establishmentId, roundId: sampleRoundId, authority: province },
    ...{ certificateNumber: 'Mẫu', productName: 'Mẫu', establishmentName: 'Mẫu', group: 'CBNLTS' },
    place: { province: '19', commune: '05443' },
    proposal: {
      ...{ kind: 'KHUYEN_CONG', subject: 'Máy sấy mẫu', source: 'Mẫu' },
      ...{ fundingRuleId: null, costDong: null, amountDong: 90_000_000 },
    },
    ...{ decision: null, deliveries: [], proposedAt: at, proposedBy: 'official-1' },
  }),
  record('conflict', conflictIdOf(sampleRoundId, submissionIdOf(1), 'juror-3'), {
    ...{ roundId: sampleRoundId, submissionId: submissionIdOf(1), personId: 'juror-3', basis: 'declared' },
    ...{ reason: 'Mẫu', state: 'confirmed', raisedAt: at, raisedBy: 'juror-3' },
    ...{ settledAt: at, settledBy: 'official-1', settlementReason: 'Mẫu' },
  }),
];

/** How requests name these, and other things that are there. */
export const furtherValues: Values = {
  authority: province,
  ...{ tokenId, ruleId: sampleId(9302), grantId: sampleId(9303) },
  'decide-support.certificateId': certificateId,
  'deliver-support.certificateId': certificateId,
  'create-webhook.owner': { authority: province },
  // A seat of the round, of which the whole round makes one for each role.
  ...{ 'end-membership.personId': 'juror-here', 'end-membership.membershipId': sampleId(1209) },
  'settle-conflict.personId': 'juror-3',
  ...{ 'request-output.what': 'dossier', 'request-output.format': 'zip' },
  'request-output.subject': { submissionId: submissionIdOf(1) },
};
