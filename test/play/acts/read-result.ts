import type { ApiClient } from '../../support/http/api-client.ts';

export type Standing = {
  readonly submissionId: string;
  readonly selectionCode: string;
  readonly group: string;
  readonly sum: number;
  readonly count: number;
  readonly mean: string;
  readonly divergent: boolean;
  readonly passed: boolean;
  readonly rank: number | null;
  readonly withinQuota: boolean;
  readonly tiedAtQuota: boolean;
};
export type Result = {
  readonly version: number;
  readonly cause: string;
  readonly standings: readonly Standing[];
  readonly sheetCount: number;
  readonly sheets: readonly {
    readonly sheetId: string;
    readonly submissionId: string;
    readonly total: number;
  }[];
};

/** One result version, whole. */
export const readResult = async (client: ApiClient, roundId: string, version: number): Promise<Result> =>
  (await client.get<Result>(`/v1/rounds/${roundId}/results/${version}`)).body;
