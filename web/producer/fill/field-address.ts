import { useEffect } from 'preact/hooks';
import { focusPointer } from '#web/ui/pointer.ts';
import type { MissingItem } from '../dossier/missing-items.ts';

/** The address of a field: its page, and its pointer after `#`. */
export const addressOfItem = (
  base: string,
  { page, pointer }: Pick<MissingItem, 'page' | 'pointer'>,
): string => `${base}/${page}#${pointer}`;

const focusAddressed = (): boolean =>
  location.hash.startsWith('#/') && focusPointer(decodeURIComponent(location.hash.slice(1)));

/** Brings the person to the field that the address names: on arrival, and when the address changes on the same page. */
export const useFieldAddress = (page: string): void => {
  useEffect(() => {
    // After the page has put the focus on its heading.
    const frame = requestAnimationFrame(() => void focusAddressed());
    const look = () => requestAnimationFrame(() => void focusAddressed());
    // wouter tells of every navigation by these.
    for (const name of ['pushState', 'replaceState', 'hashchange']) addEventListener(name, look);
    return () => {
      cancelAnimationFrame(frame);
      for (const name of ['pushState', 'replaceState', 'hashchange']) removeEventListener(name, look);
    };
  }, [page]);
};
