import { useEffect, useState } from 'preact/hooks';
import { language } from '#web/text/language.ts';
import { load } from './text.ts';

/** Draws again once the sentences of a newly chosen language are there; without a line they stay as they are. */
export const useSentences = (): void => {
  const chosen = language();
  const [, drawIn] = useState(chosen);
  useEffect(() => {
    load().then(
      () => drawIn(chosen),
      error => console.warn(error),
    );
  }, [chosen]);
};
