import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { freshConnections } from '#test/support/fresh-connections.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dynamodb-'));

export const silent = (): void => undefined;

export const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    ...freshConnections,
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
