import { useEffect, useRef } from 'preact/hooks';

/** Begins anew when a dialog opens for another thing: what was typed about one never stands in the dialog of the next. */
export const useAnew = (id: string | undefined, begin: () => void): void => {
  const last = useRef(id);
  useEffect(() => {
    if (id === undefined || id === last.current) return;
    last.current = id;
    begin();
  });
};
