import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportInstallation } from '#infra/record/export.ts';
import type { FindingCode } from '#infra/record/verify/finding.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import type { Decision } from '#shared/domain/council/council.ts';
import { erasedMark } from '#shared/domain/privacy/erase-record.ts';
import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import { type Recognition, recognitionIdOf } from '#shared/domain/recognition/recognition-record.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { monday } from '#test/support/asks.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { sampleId } from '#test/support/seed.ts';
import { openFolder, openSampleInstallation, type Tamperable, tamperable } from './fixture.ts';
import { forgeWhole, isRecord, sha256, without } from './forge.ts';

const { at, remove } = openFolder();

beforeAll(async () => {
  const { installation } = await openSampleInstallation();
  await exportInstallation(installation, at('clean'), monday);
  await installation.close();
});
afterAll(remove);

/** The line of the certificate that is in force, and of the one that is revoked. */
const [valid, revoked] = [5001, 5002].map(unit => recognitionIdOf(sampleRoundId, sampleId(unit)));
const certificate = sampleId(9100);
const named = `certificate/${certificate} (01/GCN (mẫu))`;

type Copy = NonNullable<Recognition['certificate']>;
const inLine =
  (id: string | undefined, to: (line: Recognition) => Partial<Recognition>) =>
  (copy: Tamperable): void =>
    forgeWhole(copy, 'recognition', id ?? '', (line: Recognition) => ({ ...line, ...to(line) }));
const inCopy = (id: string | undefined, to: Partial<Copy>) =>
  inLine(id, ({ certificate: shown }) => ({ certificate: shown && { ...shown, ...to } }));
/** As if the decision had never recognised the first unit. */
const unrecognise = (copy: Tamperable): void =>
  forgeWhole(copy, 'decision', `${sampleRoundId}/1`, (decision: Decision) => ({
    ...decision,
    units: decision.units.slice(1),
  }));

type Mismatch = {
  readonly what: string;
  readonly how: (copy: Tamperable) => void;
  readonly finds: readonly [FindingCode, where: string, says?: string];
};
const line = `recognition/${valid}`;

/** What the first certificate says differently, so that it is the line that lags behind. */
const inCertificate = (to: Partial<Certificate>) => (copy: Tamperable) =>
  forgeWhole(copy, 'certificate', certificate, (body: Certificate) => ({ ...body, ...to }));

const mismatches: readonly Mismatch[] = [
  {
    what: 'a certificate that has no line',
    how: without('recognition', valid),
    finds: ['register.missing', named],
  },
  {
    what: 'a certificate that its line says nothing of',
    how: inLine(valid, () => ({ certificate: null })),
    finds: ['register.missing', named],
  },
  {
    what: 'a line without its certificate, which it says nothing of',
    how: copy => {
      without('certificate', certificate)(copy);
      inLine(valid, () => ({ certificate: null }))(copy);
    },
    finds: ['register.certificate', line],
  },
  {
    what: 'a line that shows a certificate which was never issued',
    how: without('certificate', certificate),
    finds: ['register.certificate', line],
  },
  {
    what: 'a line of a unit that no decision recognises',
    how: unrecognise,
    finds: ['register.basis', line],
  },
  {
    what: 'another number',
    how: inCopy(valid, { number: '07/GCN (mẫu)' }),
    finds: ['register.copy', line, 'number "07/GCN (mẫu)", the certificate says "01/GCN (mẫu)"'],
  },
  {
    what: 'another product',
    how: inLine(valid, () => ({ name: 'Sản phẩm khác (mẫu)' })),
    finds: ['register.copy', line, 'product "Sản phẩm khác (mẫu)", the decision says "Sản phẩm mẫu 1"'],
  },
  {
    what: 'another group',
    how: inLine(valid, () => ({ group: 'KHAC' })),
    finds: ['register.copy', line, 'group "KHAC", the decision says "TCMN"'],
  },
  {
    what: 'another establishment',
    how: inLine(valid, ({ establishment }) => ({ establishment: { ...establishment, key: sampleId(1) } })),
    finds: ['register.copy', line, `establishment "${sampleId(1)}", the decision says`],
  },
  {
    what: 'another name of the establishment',
    how: inLine(valid, ({ establishment }) => ({ establishment: { ...establishment, name: 'Khác' } })),
    finds: ['register.copy', line, "establishment's name"],
  },
  {
    what: 'another level',
    how: inLine(valid, () => ({ authority: { level: 'KHUVUC', locality: 'BAC' } })),
    finds: ['register.copy', line, '"KHUVUC","locality":"BAC"}, the round says'],
  },
  {
    what: 'another year than that of the round',
    how: inLine(valid, () => ({ year: 2024 })),
    finds: ['register.copy', line, 'year 2024, the round says 2026'],
  },
  {
    what: 'another decision',
    how: inLine(valid, () => ({ decision: { number: '16/QĐ (mẫu)', date: '2026-06-20' } })),
    finds: ['register.copy', line, '"number":"16/QĐ (mẫu)"}, the decision says'],
  },
  {
    what: 'an annulment that no decision makes',
    how: inLine(valid, () => ({ annulled: true })),
    finds: ['register.copy', line, 'annulment'],
  },
  {
    what: 'another day of issue',
    how: inCopy(valid, { issuedOn: '2026-07-16' }),
    finds: ['register.copy', line, 'day of issue'],
  },
  {
    what: 'a longer validity',
    how: inCopy(valid, { validTo: '2030-12-31' }),
    finds: ['register.copy', line, 'last day'],
  },
  ...[
    { of: 'product', to: { productName: 'Sản phẩm khác (mẫu)' } },
    { of: 'group', to: { group: 'KHAC' as const } },
    { of: 'establishment', to: { establishmentId: sampleId(1) } },
    { of: 'authority', to: { authority: { level: 'KHUVUC' as const, locality: 'BAC' } } },
    { of: 'decision', to: { decision: { number: '16/QĐ (mẫu)', date: '2026-06-20', signer: 'Mẫu' } } },
  ].map(
    ({ of, to }): Mismatch => ({
      what: `a certificate with another ${of} than its line and decision`,
      how: inCertificate(to),
      finds: ['register.copy', line, ', the certificate says '],
    }),
  ),
  {
    what: 'a revocation that the register leaves out',
    how: inCopy(revoked, { revoked: null }),
    finds: ['register.revoked', `recognition/${revoked}`],
  },
  {
    what: 'a revocation that names another decision',
    how: inCopy(revoked, { revoked: { at: '2026-09-01T03:00:00.000Z', decision: '98/QĐ (mẫu)' } }),
    finds: ['register.revoked', `recognition/${revoked}`, '98/QĐ (mẫu)'],
  },
  {
    what: 'a revocation of a certificate that is in force',
    how: inCopy(valid, { revoked: { at: '2026-09-01T03:00:00.000Z', decision: '99/QĐ (mẫu)' } }),
    finds: ['register.revoked', line],
  },
];

describe('the public register, forged with its history to agree', () => {
  /** What verification finds, but for the manifest's word on the files that were edited. */
  const findingsAfter = async (what: string, how: (copy: Tamperable) => void) => {
    const copy = tamperable(at('clean'), at(sha256(what).slice(0, 12)));
    how(copy);
    const { findings } = await verifyExport(copy.folder);
    return findings.filter(({ code }) => code !== 'export.file-changed');
  };
  const ofRegister = ({ code }: { readonly code: string }) => code.startsWith('register.');

  test('agrees with certificates and decisions in a clean history, whatever imported history says', async () => {
    expect(await findingsAfter('nothing', () => {})).toEqual([]);
  });

  test.each(mismatches)('is found and named: $what', async ({ what, how, finds: [code, where, says] }) => {
    const findings = await findingsAfter(what, how);
    expect(findings.filter(ofRegister)).toEqual([
      { code, where, says: says === undefined ? expect.any(String) : expect.stringContaining(says) },
    ]);
  });

  test('may show a product before its certificate is issued, and not after', async () => {
    const before = (copy: Tamperable): void => {
      without('certificate', certificate)(copy);
      inLine(valid, () => ({ certificate: null }))(copy);
      copy.editBody(isRecord('round', sampleRoundId), (round: Round) => ({ ...round, state: 'complaints' }));
    };
    expect((await findingsAfter('before', before)).filter(ofRegister)).toEqual([]);
  });

  test('keeps the name of an establishment that was taken out of its certificate', async () => {
    const erase = inCertificate({ establishmentName: erasedMark });
    expect(await findingsAfter('erased', erase)).toEqual([]);
  });
});
