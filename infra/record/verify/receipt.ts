/** What a person was given for an act: the entry that any later export must still hold. */
export type Receipt = { readonly stream: string; readonly sequence: number; readonly hash: string };

/** `submission/01J…:3:9f86d0…` as typed after `--receipt`; throws on anything else. */
export const parseReceipt = (text: string): Receipt => {
  const [, stream, sequence, hash] = /^(.+):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (stream === undefined || sequence === undefined || hash === undefined)
    throw new Error(`a receipt is <stream>:<sequence>:<hash>, not ${text}`);
  return { stream, sequence: Number(sequence), hash };
};
