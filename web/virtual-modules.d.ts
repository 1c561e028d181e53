declare module 'virtual:texts/*' {
  const sentences: Readonly<Record<string, string>>;
  export default sentences;
}
declare module '*.css';
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
