export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'language';
const isLanguage = (value: string | null): value is Language => languages.some(known => known === value);

const first = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = localStorage.getItem(key);
  return isLanguage(kept) ? kept : 'vi';
};

let present: Language = first();

/** The language the person reads: Vietnamese unless chosen otherwise on this device, or by `?lang=`. */
export const language = (): Language => present;

/** Keeps the choice on this device; the app then loads the sentences and draws anew. */
export const chooseLanguage = (chosen: Language): void => {
  present = chosen;
  localStorage.setItem(key, chosen);
  document.documentElement.lang = chosen;
};
