import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { readSignatures } from '#shared/adapters/papers/read-signatures.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import { downloadSignedPaper } from '#shared/application/output/download-signed-paper.ts';
import { listRoundSignedPapers } from '#shared/application/output/list-round-signed-papers.ts';
import { listSignedPapers } from '#shared/application/output/list-signed-papers.ts';
import { returnSignedPaper } from '#shared/application/output/return-signed-paper.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { listRoundSignedPapersContract } from '#shared/contracts/output/list-round-signed-papers.ts';
import { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import type { Output } from '#shared/domain/output/output.ts';
import { samplePaper } from '#shared/text/papers/index.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { openTestRender } from '../../support/papers/open-render.ts';
import { makeSigner, signPdf } from '../../support/papers/sign-pdf.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { buildSubmission, whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const outputId = sampleId(9001);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const render = openTestRender();

/** The same PDF with a remark behind its end: well formed, and no longer the same bytes. */
const wentOn = (bytes: Uint8Array): Buffer => {
  const [, last = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return Buffer.concat([bytes, Buffer.from(`% thêm\nstartxref\n${last}\n%%EOF\n`)]);
};

describe('a paper that comes back signed', () => {
  let store: TestWorld;
  let files: ReturnType<typeof memoryFiles>;
  let made: Uint8Array;
  let signer: Awaited<ReturnType<typeof makeSigner>>;
  beforeEach(async () => {
    files = memoryFiles();
    const examine = openExamine({ scan: scanSignatures });
    store = await openTestWorld({ files, examine, signatures: readSignatures });
    made = await render.paper(samplePaper('receipt'), 'pdf', { id: outputId, at: whileOpen });
    signer = await makeSigner('Nguyễn Thị Mẫu');
    const round = buildRound({ state: 'screening' });
    const output: Output = {
      ...{ id: outputId, what: 'dossier', subject: { submissionId: buildSubmission(1).id }, format: 'pdf' },
      ...{ askedBy: official.id, askedAt: new Date(whileOpen).toISOString(), state: 'made', attempts: 1 },
      ...{ progress: null, failure: null, keptUntil: new Date(whileOpen + 1).toISOString() },
      file: {
        ...{ key: 'outputs/mau.pdf', versionId: 'mau', bytes: made.length, sha256: digest(made) },
        fileName: 'phieu-tiep-nhan.pdf',
      },
    };
    await seed(store.world, [
      record('round', round.id, round),
      record('submission', buildSubmission(1).id, buildSubmission(1)),
      record('output', outputId, output),
    ]);
  });
  afterEach(() => store.close());

  const bring = (bytes: Uint8Array, actor: Actor = official) =>
    runCommand(
      store.world,
      returnSignedPaper,
      askAs(
        actor,
        'output.return-signed',
        { params: { outputId }, query: {}, body: { bytes: bytes.length, sha256: digest(bytes) } },
        { now: whileOpen },
      ),
    );
  const reading = { params: { outputId }, query: {}, body: undefined };
  const listed = async () =>
    answered(
      listSignedPapersContract,
      await listSignedPapers(store.world, askAs(official, 'output.ask', reading, { now: whileOpen })),
    ).body.items;
  const download = (signedPaperId: string) =>
    downloadSignedPaper(
      store.world,
      askAs(official, 'output.ask', { ...reading, params: { outputId, signedPaperId } }, { now: whileOpen }),
    );
  /** Brings a file back and has it examined; what was found. */
  const examined = async (bytes: Uint8Array) => {
    const { upload, signedPaper } = answered(returnSignedPaperContract, await bring(bytes)).body;
    const key = upload.fields.key ?? '';
    files.put(key, bytes);
    await onObjectCreated(store.world, { key }, whileOpen, 'test');
    const found = (await listed()).find(({ id }) => id === signedPaper.id);
    if (found === undefined) throw new Error('it is not listed');
    return found;
  };
  const codesOf = ({ findings }: Awaited<ReturnType<typeof examined>>) => findings.map(({ code }) => code);

  test('is kept with its checksum and what the signature says, and can be downloaded', async () => {
    const signed = await signPdf(made, signer);
    const found = await examined(signed);
    expect(codesOf(found)).toEqual([]);
    expect(found).toMatchObject({
      state: 'clean',
      sha256: digest(signed),
      signatures: [
        {
          signer: 'Nguyễn Thị Mẫu',
          issuer: 'Tổ chức chứng thực Mẫu',
          serial: '1267',
          signedAt: '2026-03-03T02:00:00.000Z',
        },
      ],
    });
    expect(codeOf(await download(found.id))).toBe('ok');
  });

  test('may be signed by a second person: the first signature stands, and the file is one more', async () => {
    const once = await signPdf(made, signer);
    await examined(once);
    const twice = await signPdf(once, await makeSigner('Trần Văn Mẫu', 99));
    const found = await examined(twice);
    expect(found.signatures.map(({ signer: name }) => name)).toEqual(['Nguyễn Thị Mẫu', 'Trần Văn Mẫu']);
    expect(await listed()).toHaveLength(2);
  });

  test('is refused when it is not the one that was sent out', async () => {
    const other = await render.paper(samplePaper('refusal-notice'), 'pdf', { id: outputId, at: whileOpen });
    const found = await examined(await signPdf(other, signer));
    expect([found.state, ...codesOf(found)]).toEqual(['refused', 'signed.not-sent-out']);
    expect(codeOf(await download(found.id))).toBe('resource.not-found');
  });

  test.each([
    ['as it was made', (bytes: Uint8Array) => bytes],
    ['with a remark behind it', wentOn],
  ])('is refused without a signature: %s', async (_what, alter) => {
    const found = await examined(alter(made));
    expect(codesOf(found)).toEqual(['signed.no-signature']);
  });

  test.each([
    ['something was added after the signature', wentOn],
    [
      'what the signature covers was altered',
      (signed: Buffer) =>
        Buffer.from(signed.toString('latin1').replace('/Adobe.PPKLite', '/Adobe.PPKMs  '), 'latin1'),
    ],
  ])('is refused when %s', async (_what, alter) => {
    const found = await examined(alter(Buffer.from(await signPdf(made, signer))));
    expect(codesOf(found)).toEqual(['signed.content-changed']);
  });

  test('is refused when a page was given other contents before it was signed', async () => {
    const text = Buffer.from(made).toString('latin1');
    const [, page = '', body = ''] = /(\d+) 0 obj\n(<<[^>]*\/Type \/Page\n[\s\S]*?)endobj/.exec(text) ?? [];
    expect(page).not.toBe('');
    const update = `${page} 0 obj\n${body.replace(/\/Contents \d+/, '/Contents 999')}endobj\n`;
    const found = await examined(await signPdf(made, signer, { update }));
    expect(codesOf(found)).toEqual(['signed.content-changed']);
  });

  test('of a round is listed to all who may read such a paper, whoever had it made, and to nobody else', async () => {
    const round = buildRound({ state: 'screening' });
    const { body: before } = (await store.world.records.find('output', outputId)) ?? {};
    if (before === undefined) throw new Error('the output is gone');
    const stored = await store.world.records.find('output', outputId);
    await seed(store.world, [
      {
        ...{ kind: 'output', id: outputId, before: stored, action: 'test.make' },
        after: { ...before, what: 'public-notice', subject: { roundId: round.id } },
      },
    ]);
    const seenBy = async (actor: Actor) => {
      const input = { params: { roundId: round.id }, query: { limit: 20 }, body: undefined };
      const found = await listRoundSignedPapers(
        store.world,
        askAs(actor, 'output.read-signed', input, { now: whileOpen }),
      );
      return found.ok ? answered(listRoundSignedPapersContract, found).body.items : found.refusal.code;
    };
    await examined(made);
    expect(await seenBy(official)).toEqual([]);
    await examined(await signPdf(made, signer));
    const auditor = person('auditor-1', { role: 'auditor' });
    const [listedFirst, ...others] = await seenBy(auditor);
    expect(others).toEqual([]);
    expect(listedFirst).toMatchObject({ what: 'public-notice', outputId, state: 'clean' });
    // Of the round, but not among those who read its decisions.
    expect(await seenBy(person('team-1', { role: 'helping-team', roundId: round.id }))).toEqual([]);
    expect(await seenBy(person('stranger-1'))).toBe('resource.not-found');
  });

  test('is brought by those who may, not by those who only read', async () => {
    const auditor = person('auditor-1', { role: 'auditor' });
    const signed = await signPdf(made, signer);
    expect(codeOf(await bring(signed, auditor))).toBe('resource.not-found');
    expect(codeOf(await bring(signed, person('stranger-1')))).toBe('resource.not-found');
    expect(codeOf(await bring(signed))).toBe('ok');
  });
});
