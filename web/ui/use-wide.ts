import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least so wide (a CSS length in rem). */
export const useWide = (rem: number): boolean => {
  const [wide, setWide] = useState(() => matchMedia(`(min-width: ${rem}rem)`).matches);
  useEffect(() => {
    const query = matchMedia(`(min-width: ${rem}rem)`);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [rem]);
  return wide;
};
