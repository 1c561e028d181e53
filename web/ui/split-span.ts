/** Whole days, hours and minutes in a span of milliseconds; nothing below zero. */
export const splitSpan = (ms: number): { days: number; hours: number; minutes: number } => {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
};
