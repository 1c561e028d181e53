import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect } from '@jest/globals';
import { until } from '#test/support/until.ts';
import type { Group } from '../support/group.ts';
import type { Objects } from './open-store.ts';

const names = [
  ...['Đơn đăng ký số 1.pdf', 'a b', 'a+b', 'a%20b', 'a%2Bb', 'a//b', 'a/', '🏺', 'a?b#c', '(x)!*~'],
  ...['it\'s "&<so>', 'a=b&c=d', '.hidden', 'a\\b', 'e\u0301', 'é'],
];

export const keys: Group<Objects> = {
  of: 'S3: names of objects',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
  rules: {
    'every name comes back as it was, and no two are one': async store => {
      const folder = store.newFolder();
      for (const name of names) await store.put(`${folder}${name}`, name);
      for (const name of names) expect((await store.get(`${folder}${name}`)).text).toBe(name);
    },
    'they are listed as they are, plain and encoded for addresses': async store => {
      const folder = store.newFolder();
      for (const name of names) await store.put(`${folder}${name}`);
      const list = async (EncodingType?: 'url') => {
        const { Contents = [] } = await store.client.send(
          new ListObjectsV2Command({ Bucket: store.bucket, Prefix: folder, EncodingType }),
        );
        return Contents.map(({ Key = '' }) => Key.slice(folder.length)).sort();
      };
      expect(await list()).toEqual([...names].sort());
      expect((await list('url')).map(decodeURIComponent).sort()).toEqual([...names].sort());
    },
    'a presigned address leads to each': async store => {
      const folder = store.newFolder();
      for (const name of names) {
        await store.put(`${folder}${name}`, name);
        const command = new GetObjectCommand({ Bucket: store.bucket, Key: `${folder}${name}` });
        const signingDate = new Date(store.clock.now);
        const answer = await fetch(await getSignedUrl(store.client, command, { signingDate }));
        expect(await answer.text()).toBe(name);
      }
    },
    'an event tells them form-encoded, with slashes as they are': async store => {
      const folder = store.newFolder();
      await store.put(`${folder}Đơn a+b.pdf`);
      const told = await until(() => store.records.find(({ s3 }) => s3.object.key.startsWith(folder)));
      expect(told.s3.object.key).toBe(`${folder}%C4%90%C6%A1n+a%2Bb.pdf`);
    },
    'capitals count': async store => {
      const folder = store.newFolder();
      await store.put(`${folder}a`, 'small');
      await store.put(`${folder}A`, 'capital');
      expect((await store.get(`${folder}a`)).text).toBe('small');
    },
  },
};
