import type { ComponentChildren } from 'preact';
import { sayTimeLeft } from './time-left.ts';
import { useNow } from './use-now.ts';

type CountdownProps = {
  /** ISO instant of the end. */
  readonly until: string;
  /** Present moment in milliseconds, where the page knows better than the device. */
  readonly now?: number | undefined;
  /** Words once the time is over. */
  readonly over?: ComponentChildren;
};

/** What is left until a moment, renewed each half minute and never spoken by itself. */
export const Countdown = ({ until, now, over }: CountdownProps) => {
  const device = useNow(30_000);
  const left = Date.parse(until) - (now ?? device);
  return (
    <time class="number" dateTime={until} aria-live="off">
      {left <= 0 && over ? over : sayTimeLeft(left)}
    </time>
  );
};
