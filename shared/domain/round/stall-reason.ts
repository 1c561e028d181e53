const firstMatch = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

/**
 * What officials are told of a failed step: the kind of fault, and of our own refusals their code. Messages of other faults
 * may name tables or addresses of the installation; they stay in the logs, under the execution's name.
 */
export const stallReason = (raw: string): string => {
  const type = firstMatch(raw, /"errorType":\s*"([\w.]{1,80})"/) ?? firstMatch(raw, /^([\w.]{1,80})/);
  const code =
    type === 'TaskRefusedError'
      ? (firstMatch(raw, /"errorMessage":\s*"([a-z-]+(?:\.[a-z0-9-]+)+)"/) ??
        firstMatch(raw, /^TaskRefusedError: ([a-z-]+(?:\.[a-z0-9-]+)+)/))
      : undefined;
  return code ?? type ?? 'unknown';
};
