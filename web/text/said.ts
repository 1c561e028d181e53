import { language } from './language.ts';

/** The wording of a registry entry or a server's answer in the reader's language. */
export const said = (wording: { readonly vi: string; readonly en: string }): string => wording[language()];
