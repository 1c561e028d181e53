import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { issueBatch } from '#shared/application/recognition/issue-batch.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { official, province } from '../../support/asks.ts';
import { alike, seedScoredRound } from '../../support/council-builder.ts';
import { makeLogo } from '../../support/files/make-logo.ts';
import { logosOf } from '../../support/logos.ts';
import { madeOutputs } from '../../support/made-outputs.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { buildProgramme, sampleProgrammeId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';
import { at, playToPublication, roundInput } from '../council/play-council.ts';

const issueDay = Date.parse('2026-07-03T05:00:00.000Z');

describe('the logo on certificates', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  let logos: ReturnType<typeof logosOf>;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({
      files,
      examine: openExamine({ scan: scanSignatures }),
      render: openTestRender(),
    });
    logos = logosOf(store.world, files);
    await seedScoredRound(store.world, [{ number: 1, sheets: alike(3900, 3600, 900, 900) }]);
    await seed(store.world, [record('programme', sampleProgrammeId, buildProgramme())]);
    await playToPublication(store.world, [1]);
  });
  afterEach(() => store.close());

  const inForce = async (colour: string) => {
    const logo = await logos.upload(await makeLogo({ colour }));
    await logos.adopt(logo.id);
    const kept = await store.world.records.find('logo', `${sampleProgrammeId}/${logo.id}`);
    if (kept?.body.picture == null) throw new Error('no picture');
    return { id: logo.id, picture: kept.body.picture };
  };
  const issued = async () => {
    await issueBatch(store.world, { ...roundInput, batch: 0 }, at(issueDay));
    const { items } = await store.world.records.list(
      'certificates-of-authority',
      { ...province, year: 2026 },
      { limit: 1, cursor: undefined },
    );
    const [certificate] = items;
    if (certificate === undefined) throw new Error('nothing was issued');
    return certificate.body;
  };
  const orderOf = (certificateId: string) => ({
    ...({ what: 'certificate', subject: { certificateId }, format: 'pdf' } as const),
  });
  const printed = (certificateId: string) =>
    madeOutputs(store.world, issueDay).file(official, orderOf(certificateId));
  const holds = async (pdf: Uint8Array, { key, versionId }: { key: string; versionId: string }) =>
    Buffer.from(pdf).includes(Buffer.from(await files.read(key, versionId)));

  test('is the one in force on the day of issue, and stays it when the logo changes or is withdrawn', async () => {
    const first = await inForce('#1f6f43');
    const certificate = await issued();
    expect(certificate.logo).toEqual({ id: first.id, sha256: first.picture.sha256 });
    expect(await holds(await printed(certificate.id), first.picture)).toBe(true);

    const second = await inForce('#123c8c');
    await logos.withdraw(second.id);
    const again = await printed(certificate.id);
    expect(await holds(again, first.picture)).toBe(true);
    expect(await holds(again, second.picture)).toBe(false);
  });

  test('is none where none was in force, also when one is later', async () => {
    const certificate = await issued();
    expect(certificate.logo).toBeNull();
    const later = await inForce('#1f6f43');
    expect(await holds(await printed(certificate.id), later.picture)).toBe(false);
  });

  test('is printed only if it is the very picture: another one under its key is not', async () => {
    const { picture } = await inForce('#1f6f43');
    const certificate = await issued();
    const other = await makeLogo({ colour: '#000' });
    expect(sha256(other)).not.toBe(picture.sha256);
    files.put(picture.key, other);
    await expect(printed(certificate.id)).rejects.toThrow('was not made');
  });
});
