import {
  type AttributeValue,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '#shared/domain/record/audit.ts';
import { parseAudit } from './items.ts';

/** Every entry of the audit table, a page of the store (1 MB) at a time: the next is read when the one before was taken. */
export async function* scanAudit(client: DynamoDBClient, table: string): AsyncGenerator<AuditEntry> {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const item of page.Items ?? []) yield parseAudit(item);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
