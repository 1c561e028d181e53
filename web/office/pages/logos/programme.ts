import type { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import type { Answer } from '#web/api/call.ts';

export type Programme = Answer<typeof listProgrammesContract>['items'][number];
