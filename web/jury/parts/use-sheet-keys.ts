import { type RefObject, useEffect, useRef } from 'preact/compat';

/**
 * Keys of a sheet: Enter goes to the next field for points, after the last to the button that locks; Ctrl or Cmd and Enter
 * asks to lock from anywhere in it.
 */
export const useSheetKeys = (lock: () => void): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(lock);
  latest.current = lock;
  useEffect(() => {
    const sheet = box.current;
    if (sheet === null) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLElement)) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        latest.current();
      } else if (target instanceof HTMLInputElement) {
        event.preventDefault();
        const fields = [...sheet.querySelectorAll<HTMLElement>('.input-number, .score-lock button')];
        const further = fields.find(
          field => target.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
        );
        further?.focus();
        if (further instanceof HTMLInputElement) further.select();
      }
    };
    sheet.addEventListener('keydown', press);
    return () => sheet.removeEventListener('keydown', press);
  });
  return box;
};
