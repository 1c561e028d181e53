import { join } from 'node:path';
import type { S3Event } from 'aws-lambda';
import { type ObjectStore, type ObjectStoreOptions, openObjectStore } from './object-store.ts';

export type StoresOptions = Pick<ObjectStoreOptions, 'now' | 'secretOf' | 'admit' | 'log'> & {
  /** The installation's data. */
  readonly folder: string;
  readonly files: string;
  readonly checkpoints: string;
  readonly onFileCreated: (event: S3Event) => Promise<void>;
};

/** Where files lie below an installation's data; checkpoints have a folder apart, which may be put on another disk. */
export const objectsFolder = (folder: string): string => join(folder, 'objects');
export const checkpointsFolder = (folder: string): string => join(folder, 'checkpoints');

/** Both buckets of an installation behind one address: that of files, and that of checkpoints in a folder apart. */
export const openStores = ({ folder, files, checkpoints, onFileCreated, ...common }: StoresOptions) => {
  const ofFiles = openObjectStore({
    ...common,
    folder: objectsFolder(folder),
    buckets: [files],
    onObjectCreated: onFileCreated,
  });
  const ofCheckpoints = openObjectStore({
    ...common,
    folder: checkpointsFolder(folder),
    buckets: [checkpoints],
    onObjectCreated: async () => {},
  });
  const handle: ObjectStore['handle'] = (request, response) => {
    const [, bucket] = (request.url ?? '').split(/[/?]/);
    (bucket === checkpoints ? ofCheckpoints : ofFiles).handle(request, response);
  };
  return {
    ...ofFiles,
    handle,
    start: async (): Promise<void> => {
      await Promise.all([ofFiles.start(), ofCheckpoints.start()]);
    },
    stop: async (): Promise<void> => {
      await Promise.all([ofFiles.stop(), ofCheckpoints.stop()]);
    },
  };
};
