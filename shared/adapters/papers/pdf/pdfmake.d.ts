import 'pdfmake';

declare module 'pdfmake' {
  /** What @types/pdfmake leaves out: on a server, the files that fonts are read from by name. */
  export const virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
}
