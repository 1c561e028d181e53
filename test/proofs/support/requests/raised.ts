import type { Change } from '#shared/application/command.ts';
import { type Offer, offerIdOf } from '#shared/domain/recognition/offer.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { province } from '#test/support/asks.ts';
import { buildCertificate } from '#test/support/certificate-builder.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { record, sampleId } from '#test/support/seed.ts';
import { buildDossier, buildSubmission, documentIdOf, whileOpen } from '#test/support/submission-builder.ts';

const below = buildSubmission(3);
const { number, issuedOn, validTo, decision, id: certificateId } = buildCertificate(3);
const paper = {
  certificate: { number, issuedOn, validTo },
  decision: { number: decision.number, date: decision.date },
};
const unit = { roundId: sampleRoundId, unitId: below.id };
const dossierHash = 'd'.repeat(64);
const at = isoOf(whileOpen);

const offer: Offer = {
  ...{ ...unit, ...paper, certificateId, submissionIds: [below.id], establishmentId: below.establishmentId },
  ...{ from: province, fromName: 'UBND tỉnh mẫu', roundTitle: 'Đợt mẫu', group: 'CBNLTS', dossierHash },
  ...{ to: { level: 'KHUVUC', locality: 'BAC' }, productName: 'Miến mẫu', establishmentName: 'Cơ sở mẫu' },
  ...{ state: 'accepted', times: 1, note: null, offeredAt: at, offeredBy: 'official-1', returned: null },
  ...{ accepted: { at, by: 'regional-1', roundId: sampleId(701), submissionId: sampleId(5900) } },
  ...{ withdrawn: null, preparedAt: at },
};

/** An entry raised from the level below, whose papers have not come after it yet. */
export const raisedEntry: Submission = {
  ...below,
  ...{ id: sampleId(5900), roundId: sampleId(701) },
  raised: { ...unit, ...paper, certificateId, from: province, fromName: 'UBND tỉnh mẫu', dossierHash },
};

export const raisedRecords: readonly Change[] = [
  record('submission', below.id, below),
  record('submission', raisedEntry.id, raisedEntry),
  record('offer', offerIdOf(offer), offer),
  ...buildDossier(3).map(document => record('document', documentIdOf(document), document)),
];
