import { checkTags } from '../attributes.ts';
import { findVersion, type Operation } from '../operation.ts';
import { readText } from '../read-text.ts';
import { childText, element, expectChildren, parseXml, xmlDocument } from '../xml.ts';
import { bodyHeaders } from './put-object.ts';

/** GetObjectTagging. */
export const getObjectTagging: Operation = {
  query: ['tagging', 'versionId'],
  run: ({ request, store }) => {
    const version = findVersion(store, request.bucket, request.key, request.query.get('versionId'));
    const tags = Object.entries(version.tags).map(([key, value]) =>
      element('Tag', [element('Key', key), element('Value', value)]),
    );
    return {
      status: 200,
      headers: { 'x-amz-version-id': version.versionId },
      body: xmlDocument('Tagging', [element('TagSet', tags)]),
    };
  },
};

/** PutObjectTagging: replaces the tag set of the current or a pinned version. */
export const putObjectTagging: Operation = {
  query: ['tagging', 'versionId'],
  headers: bodyHeaders,
  run: async call => {
    const { request, store } = call;
    const [tagSet, ...others] = expectChildren(parseXml(await readText(call)), 'Tagging', 'TagSet');
    const listed = tagSet === undefined || others.length > 0 ? [] : expectChildren(tagSet, 'TagSet', 'Tag');
    const tags = checkTags(listed.map(tag => [childText(tag, 'Key') ?? '', childText(tag, 'Value') ?? '']));
    const version = findVersion(store, request.bucket, request.key, request.query.get('versionId'));
    store.transaction(() => store.versions.setTags(version.versionId, tags));
    return { status: 200, headers: { 'x-amz-version-id': version.versionId } };
  },
};
