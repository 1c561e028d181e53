import type { ListRow, ListShape } from '#shared/domain/list/columns.ts';

/** Rows of a CSV text with the line each begins in; undefined where it is none. */
export type ReadCsv = (
  csv: string,
) => readonly { readonly line: number; readonly cells: readonly string[] }[] | undefined;

/** A list as CSV, in chunks of bytes. */
export type WriteCsv = (list: {
  readonly shape: ListShape;
  readonly rows: Iterable<ListRow>;
  readonly language: 'vi' | 'en';
}) => AsyncIterable<Uint8Array>;

/** The public half of a key that signs statements, as JWK (RFC 7517); `kid` is its thumbprint. */
export type PublicKey = {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
};

/** Signs small texts so that anyone can check them with published keys. */
export type Signer = {
  /** The text as a compact JWS (ES256). */
  sign(text: string): Promise<string>;
  /** Every key that signs or ever signed, the present one first. */
  keys(): Promise<readonly PublicKey[]>;
};
