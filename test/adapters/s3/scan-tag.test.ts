import { PutObjectCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openExamine } from '#shared/adapters/files/examine.ts';
import { scanVerdictOf } from '#shared/adapters/s3/scan-tag.ts';
import { bucket, defined, runTemporary } from '../../infra/local/object-store/fixture.ts';
import { makeDocx } from '../../support/files/make-docx.ts';

const statusTag = 'GuardDutyMalwareScanStatus';

describe("the malware service's verdict, as it stands on a stored version", () => {
  let store: Awaited<ReturnType<typeof runTemporary>>;
  beforeAll(async () => {
    store = await runTemporary();
  });
  afterAll(() => store.remove());

  const put = async (key: string): Promise<string> => {
    const { VersionId } = await store.client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'mẫu' }),
    );
    return defined(VersionId);
  };
  const tag = (key: string, VersionId: string, tags: Readonly<Record<string, string>>) =>
    store.client.send(
      new PutObjectTaggingCommand({
        Bucket: bucket,
        Key: key,
        VersionId,
        Tagging: { TagSet: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
      }),
    );
  const verdictOf = (key: string, versionId: string) => scanVerdictOf(store.client, bucket)(key, versionId);

  test.each([
    ['nothing yet', {}, 'unavailable'],
    ['tags of others alone', { owner: 'NO_THREATS_FOUND' }, 'unavailable'],
    ['that nothing was found', { [statusTag]: 'NO_THREATS_FOUND' }, 'clean'],
    ['that something was found', { [statusTag]: 'THREATS_FOUND' }, 'infected'],
    ['that it could not look', { [statusTag]: 'UNSUPPORTED' }, 'unavailable'],
    ['that it failed', { [statusTag]: 'FAILED' }, 'unavailable'],
    ['something that an object of ours is named after', { [statusTag]: 'constructor' }, 'unavailable'],
  ])('says %s', async (_what, tags, verdict) => {
    const key = `incoming/${JSON.stringify(tags).length}-${verdict}`;
    const versionId = await put(key);
    await tag(key, versionId, tags);

    expect(await verdictOf(key, versionId)).toBe(verdict);
  });

  test('counts for its own version alone: a later upload under the key waits for its own', async () => {
    const first = await put('incoming/twice');
    await tag('incoming/twice', first, { [statusTag]: 'NO_THREATS_FOUND' });
    const second = await put('incoming/twice');

    expect(await verdictOf('incoming/twice', first)).toBe('clean');
    expect(await verdictOf('incoming/twice', second)).toBe('unavailable');
  });

  test('lets an examination wait, then pass; a finding refuses whatever the content is', async () => {
    const examine = openExamine({ verdictOf: scanVerdictOf(store.client, bucket) });
    const key = 'incoming/paper';
    const versionId = await put(key);
    const paper = { bytes: await makeDocx(), key, versionId };

    expect(await examine(paper)).toEqual({ verdict: 'pending' });
    await tag(key, versionId, { [statusTag]: 'NO_THREATS_FOUND' });
    expect(await examine(paper)).toMatchObject({ verdict: 'known', kind: 'DOCX', findings: [] });
    await tag(key, versionId, { [statusTag]: 'THREATS_FOUND' });
    expect(await examine(paper)).toMatchObject({
      kind: undefined,
      findings: [{ code: 'file.malware', severity: 'error' }],
    });
  });
});
