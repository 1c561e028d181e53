/** The kinds of files that outputs are made as. */
export const outputFormats = {
  pdf: { mime: 'application/pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { mime: 'text/csv; charset=utf-8' },
  json: { mime: 'application/json' },
  zip: { mime: 'application/zip' },
} as const satisfies Record<string, { readonly mime: string }>;

export type OutputFormat = keyof typeof outputFormats;
