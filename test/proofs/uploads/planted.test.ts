import { afterEach, describe, expect, test } from '@jest/globals';
import { keyOf } from '#functions/attachment-arrived/key-of.ts';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanSignatures } from '#shared/adapters/files/scan-signatures.ts';
import { onObjectCreated } from '#shared/application/dossier/examine-document.ts';
import type { Examine } from '#shared/application/ports.ts';
import { hostileFiles } from '../../support/files/hostile-files.ts';
import { makeSimplePdf } from '../../support/files/make-pdf.ts';
import { openUploadPath, type Planted, type UploadPath } from './open-upload-path.ts';
import { faultsOfRefusal, sendThrough } from './send-through.ts';
import { throughDoor } from './through-door.ts';

/** An examination in the test's own process, by another examiner. */
const by =
  (examine: Examine): NonNullable<Planted['examine']> =>
  world =>
  async ({ Records }) => {
    for (const { s3, eventTime } of Records)
      await onObjectCreated(
        { ...world, examine },
        { key: keyOf(s3.object.key) ?? '' },
        Date.parse(eventTime),
        'planted',
      );
  };

const real = openExamine({ scan: scanSignatures });
/** Takes whatever begins as a PDF for a good one. */
const wavesPdfs: Examine = async file =>
  Buffer.from(file.bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
    ? {
        ...{ verdict: 'known', kind: 'PDF', pages: 1, width: null, height: null },
        ...{ findings: [], preview: undefined },
      }
    : real(file);

describe('what the proof of uploads finds', () => {
  let path: UploadPath | undefined;
  afterEach(() => path?.close());

  test('an examination that waves a kind through', async () => {
    path = await openUploadPath({ examine: by(wavesPdfs) });
    const [scripted, page] = ['a script that runs on opening', 'a web page'].map(wanted =>
      hostileFiles.find(({ what }) => what === wanted),
    );
    if (scripted === undefined || page === undefined) throw new Error('there are no such files');
    expect(await faultsOfRefusal(path, scripted)).toEqual(['came through']);
    expect(await faultsOfRefusal(path, page)).toEqual([]);
  });

  test('a door that adds nothing to what the bucket says', async () => {
    path = await openUploadPath({ examine: by(real), doorHeaders: {} });
    const draft = await path.draft();
    const sent = { type: 'D3', kind: 'PDF', fileName: 'mẫu.pdf', bytes: makeSimplePdf() } as const;
    const passage = await sendThrough(path, draft, sent);
    const id = passage.at === 'dossier' ? passage.id : '';
    expect((await throughDoor(path, draft, id)).faults).toEqual(['no nosniff', 'no sandbox']);
  });
});
