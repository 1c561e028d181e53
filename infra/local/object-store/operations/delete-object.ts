import { newVersionId } from '../ids.ts';
import type { Operation } from '../operation.ts';

/**
 * DeleteObject: without a version id it puts a delete marker on top (also where nothing was, as S3 does); with one
 * it removes that version for good.
 */
export const deleteObject: Operation = {
  query: ['versionId'],
  run: async ({ request, store }) => {
    const { bucket, key } = request;
    const versionId = request.query.get('versionId');
    if (versionId === undefined) {
      const marker = newVersionId();
      store.transaction(() =>
        store.versions.add({
          ...{ bucket, key, versionId: marker, body: null, size: 0, etag: '', tags: {}, checksum: null },
          attributes: { headers: {}, metadata: {} },
          createdAt: store.now(),
        }),
      );
      return { status: 204, headers: { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker } };
    }
    const found = store.versions.pinned(bucket, key, versionId);
    if (found !== undefined) {
      store.transaction(() => store.versions.erase(bucket, key, versionId));
      if (found.body !== null) await store.bodies.remove([found.body]);
    }
    const wasMarker = found !== undefined && found.body === null;
    return {
      status: 204,
      headers: { 'x-amz-version-id': versionId, ...(wasMarker ? { 'x-amz-delete-marker': 'true' } : {}) },
    };
  },
};
