import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { adoptLogoContract } from '#shared/contracts/programme/adopt-logo.ts';
import { withdrawLogoContract } from '#shared/contracts/programme/withdraw-logo.ts';
import { type Logo, logoIdOf } from '#shared/domain/programme/logo.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { monday, province } from '#test/support/asks.ts';
import { buildProgramme, sampleProgrammeId } from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { type RequestCase, requestTo, type Stage } from './request.ts';

const official = { as: 'official-1', now: monday } as const;
const programmeId = sampleProgrammeId;
const act = { at: isoOf(monday), by: official.as, reason: 'Quyết định mẫu' };
const logo: Logo = {
  ...{ id: sampleId(7900), programmeId, authority: province, key: 'incoming/mau/logo', kind: 'PNG' },
  ...{ declaredBytes: 1000, declaredSha256: 'b'.repeat(64), state: 'clean', versionId: 'mau', findings: [] },
  ...{
    width: 600,
    height: 600,
    picture: { key: 'previews/mau/logo.jpg', versionId: 'mau', sha256: 'c'.repeat(64) },
  },
  ...{ addedBy: official.as, addedAt: isoOf(monday), adopted: null, ended: null },
};
const params = { programmeId, logoId: logo.id };

/** A programme with an examined logo, in force or not yet. */
const seedLogo = ({ world }: Stage, isInForce: boolean): Promise<void> =>
  seed(world, [
    record('programme', programmeId, buildProgramme({ logoId: isInForce ? logo.id : null })),
    record('logo', logoIdOf(logo), { ...logo, adopted: isInForce ? act : null }),
  ]);

export const logoRequests: readonly RequestCase[] = [
  requestTo(addLogoContract, async ({ world }) => {
    await seed(world, [record('programme', programmeId, buildProgramme())]);
    const body = { kind: 'PNG', bytes: 1000, sha256: 'a'.repeat(64) } as const;
    return { ...official, params: { programmeId }, body };
  }),
  requestTo(adoptLogoContract, async stage => {
    await seedLogo(stage, false);
    return { ...official, params, version: 1, body: { reason: act.reason } };
  }),
  requestTo(withdrawLogoContract, async stage => {
    await seedLogo(stage, true);
    return { ...official, params, version: 1, body: { reason: act.reason } };
  }),
];
