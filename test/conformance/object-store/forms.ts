import { expect } from '@jest/globals';
import { bucket, errorCode } from '#test/infra/local/object-store/fixture.ts';
import { makeForm, signForm } from '#test/infra/local/object-store/sign-form.ts';
import type { Group } from '../support/group.ts';
import type { Objects } from './open-store.ts';

/** Posts a file under a policy of these conditions; `served`, or the code of the refusal. */
const post = async (
  store: Objects,
  conditions: readonly unknown[],
  fields: Readonly<Record<string, string>>,
  file = 'bytes',
): Promise<string> => {
  const body = makeForm(signForm(store.clock.now, { conditions, fields }), file);
  const answer = await fetch(`${store.endpoint}/${bucket}`, { method: 'POST', body });
  return answer.ok ? 'served' : ((await errorCode(answer)) ?? String(answer.status));
};

export const forms: Group<Objects> = {
  of: 'S3: uploads from a browser under a policy',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html',
  rules: {
    'a length range holds both ends': async store => {
      const key = `${store.newFolder()}a`;
      const ranged = [{ key }, ['content-length-range', 2, 4]];
      for (const [file, told] of [
        ['1', 'EntityTooSmall'],
        ['12', 'served'],
        ['1234', 'served'],
        ['12345', 'EntityTooLarge'],
      ] as const)
        expect(await post(store, ranged, { key }, file)).toBe(told);
    },
    'an exact value may be demanded in either form': async store => {
      const key = `${store.newFolder()}a`;
      const type = 'application/pdf';
      for (const condition of [{ 'Content-Type': type }, ['eq', '$Content-Type', type]]) {
        expect(await post(store, [{ key }, condition], { key, 'Content-Type': type })).toBe('served');
        expect(await post(store, [{ key }, condition], { key, 'Content-Type': 'text/html' })).toBe(
          'AccessDenied',
        );
      }
    },
    'a beginning may be demanded; an empty one lets everything through': async store => {
      const folder = store.newFolder();
      const under = [['starts-with', '$key', `${folder}in/`]];
      expect(await post(store, under, { key: `${folder}in/a` })).toBe('served');
      expect(await post(store, under, { key: `${folder}out/a` })).toBe('AccessDenied');
      expect(await post(store, [['starts-with', '$key', '']], { key: `${folder}any` })).toBe('served');
    },
    'every type of a list must begin as demanded': async store => {
      const key = `${store.newFolder()}a`;
      const images = [{ key }, ['starts-with', '$Content-Type', 'image/']];
      expect(await post(store, images, { key, 'Content-Type': 'image/png,image/webp' })).toBe('served');
      expect(await post(store, images, { key, 'Content-Type': 'image/png,text/html' })).toBe('AccessDenied');
    },
    'names of fields have no capitals': async store => {
      const key = `${store.newFolder()}a`;
      const conditions = [{ key }, ['eq', '$content-type', 'image/png']];
      expect(await post(store, conditions, { KEY: key, 'CONTENT-TYPE': 'image/png' })).toBe('served');
    },
    'values have: an exact value is exact': async store => {
      const key = `${store.newFolder()}a`;
      expect(await post(store, [{ key: key.toUpperCase() }], { key })).toBe('AccessDenied');
    },
    'a field that the policy does not name is refused, unless it begins with x-ignore-': async store => {
      const key = `${store.newFolder()}a`;
      expect(await post(store, [{ key }], { key, 'x-amz-meta-more': '1' })).toBe('AccessDenied');
      expect(await post(store, [{ key }], { key, 'x-ignore-more': '1' })).toBe('served');
    },
    'a condition on a field that the form has not is refused, but for an empty beginning': async store => {
      const key = `${store.newFolder()}a`;
      expect(await post(store, [{ key }, { 'x-amz-meta-a': '1' }], { key })).toBe('AccessDenied');
      expect(await post(store, [{ key }, ['starts-with', '$x-amz-meta-a', '']], { key })).toBe('served');
    },
    'where two ranges are named, both hold': async store => {
      const key = `${store.newFolder()}a`;
      const ranges = [{ key }, ['content-length-range', 0, 9], ['content-length-range', 3, 99]];
      expect(await post(store, ranges, { key }, '12')).toBe('EntityTooSmall');
      expect(await post(store, ranges, { key }, '1234567890')).toBe('EntityTooLarge');
      expect(await post(store, ranges, { key }, '123')).toBe('served');
    },
    'a form without a key is refused by name': async store => {
      expect(await post(store, [['starts-with', '$key', '']], {})).toBe('UserKeyMustBeSpecified');
    },
    'each upload under one policy is a version of its own': async store => {
      const key = `${store.newFolder()}a`;
      await post(store, [{ key }], { key }, 'one');
      const { VersionId } = await store.head(key);
      await post(store, [{ key }], { key }, 'two');
      expect((await store.get(key)).text).toBe('two');
      expect((await store.get(key, { VersionId })).text).toBe('one');
    },
  },
};
