import { useState } from 'preact/hooks';
import { sessionState } from '#web/session/session.ts';

const prefix = (): string => {
  const state = sessionState();
  return `kept-text/${state.kind === 'none' ? '' : state.session.person.id}/`;
};

/** A text that is being written and belongs to no record yet: kept on this device until it is sent. */
export const useKeptText = (name: string): readonly [text: string, write: (text: string) => void] => {
  const key = `${prefix()}${name}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  return [
    text,
    typed => {
      setText(typed);
      if (typed === '') localStorage.removeItem(key);
      else localStorage.setItem(key, typed);
    },
  ];
};

/** Takes away all such texts of the person. */
export const forgetTexts = (): void => {
  const start = prefix();
  for (const key of Object.keys(localStorage)) if (key.startsWith(start)) localStorage.removeItem(key);
};
