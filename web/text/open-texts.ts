import { fill } from '#shared/text/fill.ts';
import type { WebTexts } from '#shared/text/web/web-texts.ts';
import { type Language, language } from './language.ts';

/** The names of the `{places}` in a sentence. */
type PlacesOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never;
type Places<S extends string> = [PlacesOf<S>] extends [never]
  ? []
  : [places: Readonly<Record<PlacesOf<S>, string | number>>];

type Sentences = Readonly<Record<string, string>>;
type Loaders = Readonly<Record<Language, () => Promise<{ readonly default: Sentences }>>>;

/**
 * The sentences of a face in the language of the reader; only that language is downloaded. `load` before anything is drawn
 * and again after the language changes; `t` says a sentence with its places filled.
 */
export const openTexts = <T extends WebTexts>(loaders: Loaders) => {
  let sentences: Sentences = {};
  return {
    load: async (): Promise<void> => {
      sentences = (await loaders[language()]()).default;
    },
    t: <K extends keyof T & string>(key: K, ...places: Places<T[K]['vi']>): string =>
      fill(sentences[key] ?? key, places[0]),
  };
};
