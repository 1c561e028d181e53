/** Fields that somebody wrote in since something was last sent. */
let written = new Set<HTMLTextAreaElement | HTMLInputElement>();

const isWording = (field: EventTarget | null): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['checkbox', 'radio', 'search', 'file'].includes(field.type));

let downloadAt = 0;
/** As long as a browser may take to see that an address is a download and no other page. */
const downloadMs = 3_000;

/** Downloads from an address. The browser takes it for another page at first, and would ask about what is not sent. */
export const goToDownload = (address: string): void => {
  downloadAt = Date.now();
  location.assign(address);
};

/** What was written has arrived, or is kept elsewhere than on the page. */
export const wordsArrived = (): void => {
  written = new Set();
};

const isThere = (field: HTMLTextAreaElement | HTMLInputElement): boolean =>
  field.isConnected && field.value.trim() !== '';

/** Whether something written on this page would be lost by leaving it. */
export const hasUnsentWords = (): boolean => [...written].some(isThere);

/** Notes what is written on the page, and asks before a reload or a closed tab while something of it is not sent. */
export const watchWords = (): (() => void) => {
  const note = ({ target }: Event) => {
    if (isWording(target)) written.add(target);
  };
  const ask = (event: BeforeUnloadEvent) => {
    if (Date.now() - downloadAt > downloadMs && hasUnsentWords()) event.preventDefault();
  };
  document.addEventListener('input', note);
  addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('input', note);
    removeEventListener('beforeunload', ask);
    wordsArrived();
  };
};
