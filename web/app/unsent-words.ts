import { useEffect } from 'preact/hooks';

/** Fields that somebody wrote in since something was last sent. */
let written = new Set<HTMLTextAreaElement | HTMLInputElement>();

const isWording = (field: EventTarget | null): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['checkbox', 'radio', 'search', 'file'].includes(field.type));

/** A command went through: what was written has arrived. */
export const wordsArrived = (): void => {
  written = new Set();
};

const isThere = (field: HTMLTextAreaElement | HTMLInputElement): boolean =>
  field.isConnected && field.value.trim() !== '';

/** Where forms are kept by the open page alone: a reload or a closed tab asks first while something written is not sent. */
export const useUnsentWords = (): void => {
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (isWording(target)) written.add(target);
    };
    const ask = (event: BeforeUnloadEvent) => {
      if ([...written].some(isThere)) event.preventDefault();
    };
    document.addEventListener('input', note);
    addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('input', note);
      removeEventListener('beforeunload', ask);
      wordsArrived();
    };
  }, []);
};
