import { said } from '../text/said.ts';

type Wording = { readonly vi: string; readonly en: string };

/** The body of a refusal, RFC 9457, as the pipeline writes it. */
export type ProblemDetails = {
  readonly status: number;
  readonly code: string;
  readonly messages: Wording;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly problems?: readonly (Wording & { readonly pointer: string; readonly code: string })[];
  readonly requestId: string;
};

/** One thing that is wrong, in the reader's language; `pointer` names the field. */
export type FieldProblem = { readonly pointer: string; readonly code: string; readonly sentence: string };

/** A refusal of the API. It holds both languages, so that a page can be read in the other one later. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly details: ProblemDetails;
  /** The version that stands now, where the refusal tells it (412). */
  readonly etag: string | null;

  constructor(details: ProblemDetails, etag: string | null) {
    super(details.code);
    this.details = details;
    this.etag = etag;
  }

  get status(): number {
    return this.details.status;
  }

  get code(): string {
    return this.details.code;
  }

  get sentence(): string {
    return said(this.details.messages);
  }

  get problems(): readonly FieldProblem[] {
    return (this.details.problems ?? []).map(({ pointer, code, vi, en }) => ({
      pointer,
      code,
      sentence: said({ vi, en }),
    }));
  }
}

/** The server could not be reached, or did not answer in time: nothing is known of what became of the request. */
export class NoLine extends Error {
  override readonly name = 'NoLine';
}
