/** Sentences of the site by key, `feature.name`; `{name}` is a place that the page fills. */
export type WebTexts = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
