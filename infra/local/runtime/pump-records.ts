import { join } from 'node:path';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { catalog, type FunctionEntry, functionNames } from '#functions/catalog.ts';
import { pumpStream, type StreamPump } from '../dynamodb/pump-stream.ts';
import type { Log } from '../wire/log.ts';
import type { openFunctions } from './functions.ts';
import { localCredentials, names } from './names.ts';

type Options = {
  readonly place: { readonly endpoint: string; readonly region: string };
  readonly folder: string;
  readonly functions: ReturnType<typeof openFunctions>;
  readonly log: Log;
};

/** Brings the changes of records to each function of the catalog that waits for them, as its event source mapping does. */
export const pumpRecords = ({ place, folder, functions, log }: Options): Promise<readonly StreamPump[]> =>
  Promise.all(
    functionNames.flatMap(functionName => {
      const { trigger }: FunctionEntry = catalog[functionName];
      if (trigger.type !== 'records-stream') return [];
      return [
        pumpStream({
          ...place,
          credentials: localCredentials,
          tableName: names.records,
          file: join(folder, `stream-${functionName}.json`),
          batchSize: trigger.batchSize,
          filter: ({ eventName, dynamodb: change }) =>
            eventName !== 'REMOVE' &&
            change?.NewImage?.kind?.S === trigger.kind &&
            change.NewImage.state?.S === trigger.state,
          deliver: async event => (await functions.invoke(functionName, event)) as DynamoDBBatchResponse,
          log,
        }),
      ];
    }),
  );
