import type { Operation } from '../operation.ts';
import { findUpload } from './upload-part.ts';

/** AbortMultipartUpload: forgets the upload and deletes its parts. */
export const abortMultipartUpload: Operation = {
  query: ['uploadId'],
  run: async call => {
    const { store } = call;
    const { uploadId } = findUpload(call);
    await store.oneAtATime(uploadId, async () => {
      findUpload(call);
      const bodies = store.uploads.parts(uploadId).map(part => part.body);
      store.transaction(() => store.uploads.remove(uploadId));
      await store.bodies.remove(bodies);
    });
    return { status: 204 };
  },
};
