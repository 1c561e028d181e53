/** Status and sentences of refusals, by code. `{name}` stands for a parameter of the refusal. */
export type ProblemTexts = Readonly<
  Record<
    `${string}.${string}`,
    {
      readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
      readonly vi: string;
      readonly en: string;
    }
  >
>;
