import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether the box is narrower than what is in it: only then it must be reached by keyboard to be scrolled. */
export const useOverflow = (): readonly [RefObject<HTMLDivElement | null>, boolean] => {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    if (element.firstElementChild) watcher.observe(element.firstElementChild);
    return () => watcher.disconnect();
  }, []);
  return [box, overflows];
};
