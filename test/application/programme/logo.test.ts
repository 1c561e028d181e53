import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { downloadLogo } from '#shared/application/programme/download-logo.ts';
import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { mostLogos } from '#shared/domain/programme/logo.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { hostilePictures } from '../../support/files/hostile-pictures.ts';
import { makeLogo } from '../../support/files/make-logo.ts';
import { makePhoto } from '../../support/files/make-photo.ts';
import { makeScan } from '../../support/files/make-scan.ts';
import { logosOf } from '../../support/logos.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { buildProgramme, sampleProgrammeId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const auditor = person('auditor-1', { role: 'auditor' });
const elsewhere = person('official-2', { role: 'official', locality: '01' });

describe("a programme's logo", () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  let logos: ReturnType<typeof logosOf>;
  beforeEach(async () => {
    files = memoryFiles();
    store = await openTestWorld({ files, examine: openExamine({ scan: scanSignatures }) });
    logos = logosOf(store.world, files);
    await seed(store.world, [record('programme', sampleProgrammeId, buildProgramme())]);
  });
  afterEach(() => store.close());

  const download = (logoId: string, printed: 'true' | 'false', actor: Actor = official) =>
    downloadLogo(
      store.world,
      askAs(actor, 'logo.read', {
        params: { programmeId: sampleProgrammeId, logoId },
        query: { printed },
        body: undefined,
      }),
    );
  const codesOf = ({ findings }: Awaited<ReturnType<typeof logos.upload>>) =>
    findings.map(({ code }) => code);

  test.each([
    ['a PNG', 'PNG', () => makeLogo()],
    ['a JPEG', 'JPEG', () => makePhoto({ width: 640, height: 480 })],
  ] as const)('is %s that an official uploads, looks at and puts into force', async (_what, kind, make) => {
    const logo = await logos.upload(await make(), kind);
    expect(logo).toMatchObject({ state: 'clean', findings: [], adopted: null, addedBy: official.id });
    expect((await logos.list()).body.inForce).toBeNull();
    expect(codeOf(await download(logo.id, 'true'))).toBe('ok');
    expect(codeOf(await download(logo.id, 'false'))).toBe('ok');

    expect(codeOf(await logos.adopt(logo.id, { reason: 'Mẫu biểu trưng năm 2026' }))).toBe('ok');
    const { body } = await logos.list(auditor);
    expect(body.inForce).toBe(logo.id);
    expect(body.items).toMatchObject([
      { id: logo.id, adopted: { by: official.id, reason: 'Mẫu biểu trưng năm 2026' }, ended: null },
    ]);
  });

  test.each(hostilePictures.filter(({ name }) => /\.(jpg|png)$/.test(name)))(
    'is refused, and cannot be had or put into force: $what',
    async ({ make, name, code }) => {
      const logo = await logos.upload(await make(), name.endsWith('png') ? 'PNG' : 'JPEG');
      expect(logo.state).toBe('refused');
      expect(codesOf(logo)).toContain(code);
      expect(codeOf(await download(logo.id, 'false'))).toBe('resource.not-found');
      expect(codeOf(await logos.adopt(logo.id))).toBe('logo.not-clean');
    },
  );

  test.each([
    ['another kind than was announced', 'JPEG', () => makeLogo(), 'file.not-as-declared'],
    ['a PDF', 'PNG', () => makeScan(), 'file.kind-not-allowed'],
    ['smaller than can be printed', 'PNG', () => makeLogo({ width: 239, height: 239 }), 'logo.too-small'],
    ['longer than its room', 'PNG', () => makeLogo({ width: 1300, height: 320 }), 'logo.too-long'],
  ] as const)('is refused when it is %s', async (_what, kind, make, code) => {
    expect(codesOf(await logos.upload(await make(), kind))).toContain(code);
  });

  test('is not taken from another authority, nor from those who only read', async () => {
    const drawn = await makeLogo();
    expect(codeOf(await logos.announce(drawn, { actor: elsewhere }))).toBe('resource.not-found');
    expect(codeOf(await logos.announce(drawn, { actor: auditor }))).toBe('resource.not-found');
    const logo = await logos.upload(drawn);
    for (const actor of [elsewhere, auditor])
      expect(codeOf(await logos.adopt(logo.id, { actor }))).toBe('resource.not-found');
    expect(codeOf(await download(logo.id, 'true', elsewhere))).toBe('resource.not-found');
    expect(codeOf(await download(logo.id, 'true', auditor))).toBe('ok');
  });

  test('gives its place to the next with a reason, and stays in the record', async () => {
    const first = await logos.upload(await makeLogo());
    await logos.adopt(first.id);
    const second = await logos.upload(await makeLogo({ colour: '#123c8c' }));
    expect(codeOf(await logos.adopt(second.id, { reason: 'Bản in nét hơn' }))).toBe('ok');

    const { body } = await logos.list();
    expect(body.inForce).toBe(second.id);
    expect(body.items).toMatchObject([
      { id: second.id, ended: null },
      { id: first.id, ended: { how: 'replaced', by: official.id, reason: 'Bản in nét hơn' } },
    ]);
    expect(codeOf(await download(first.id, 'false'))).toBe('ok');
    expect(codeOf(await logos.adopt(first.id))).toBe('logo.adopted');
  });

  test('is withdrawn with a reason while it is in force, once', async () => {
    const logo = await logos.upload(await makeLogo());
    expect(codeOf(await logos.withdraw(logo.id))).toBe('logo.not-in-force');
    await logos.adopt(logo.id);
    expect(codeOf(await logos.withdraw(logo.id, { reason: 'Chưa được phép dùng' }))).toBe('ok');
    expect(codeOf(await logos.withdraw(logo.id))).toBe('logo.not-in-force');
    const { body } = await logos.list();
    expect(body).toMatchObject({
      inForce: null,
      items: [{ ended: { how: 'withdrawn', reason: 'Chưa được phép dùng' } }],
    });
  });

  test('is one at a time: of two officials who each put one into force, the second is told of the first', async () => {
    const first = await logos.upload(await makeLogo());
    const second = await logos.upload(await makeLogo({ colour: '#123c8c' }));
    const { version } = await logos.list();
    const answers = await Promise.all(
      [first, second].map(({ id }) => logos.adopt(id, { ifVersion: version })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['ok', 'request.version-stale']);
    const { body } = await logos.list();
    expect(body.items.filter(({ adopted }) => adopted !== null).map(({ id }) => id)).toEqual([body.inForce]);
  });

  test('is examined once: what is put under its key later changes nothing', async () => {
    const drawn = await makeLogo();
    const { logo, upload } = answered(addLogoContract, await logos.announce(drawn)).body;
    const key = upload.fields.key ?? '';
    expect(await logos.arrive(key, drawn)).toMatchObject({ outcome: 'clean' });
    expect(await logos.arrive(key, await makeLogo({ colour: '#000' }))).toMatchObject({ outcome: 'settled' });
    const kept = await store.world.records.find('logo', `${sampleProgrammeId}/${logo.id}`);
    expect(kept?.body.versionId).toBe('version-1');
  });

  test(`is uploaded at most ${mostLogos} times`, async () => {
    const { logo } = answered(addLogoContract, await logos.announce(await makeLogo())).body;
    const one = await store.world.records.find('logo', `${sampleProgrammeId}/${logo.id}`);
    if (one === undefined) throw new Error('no logo');
    const more = Array.from({ length: mostLogos - 1 }, (_, index) => {
      const id = sampleId(index + 1);
      return record('logo', `${sampleProgrammeId}/${id}`, { ...one.body, id });
    });
    await seed(store.world, more);
    expect(codeOf(await logos.announce(await makeLogo()))).toBe('logo.too-many');
  });
});
