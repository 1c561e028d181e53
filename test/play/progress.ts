/** A counter that grows while an act is played. */
export type ActProgress = { readonly step: () => void };

/** Tells a person how a play goes on. */
export type Progress = {
  /** Plays an act under a bar of `total` steps; its label stands in both languages. */
  readonly act: <T>(
    label: { readonly vi: string; readonly en: string },
    total: number,
    play: (progress: ActProgress) => Promise<T>,
  ) => Promise<T>;
  /** Seconds that each act took, in order. */
  readonly timings: () => readonly { readonly vi: string; readonly en: string; readonly seconds: number }[];
};

const width = 24;
const redrawMs = 80;

const bar = (done: number, total: number): string => {
  const full = total === 0 ? width : Math.min(width, Math.round((done / total) * width));
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
};

/** On a terminal one line is redrawn per act; elsewhere each act is one line when it is over. */
export const openProgress = (out: {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}): Progress => {
  const timings: { vi: string; en: string; seconds: number }[] = [];
  return {
    timings: () => timings,
    act: async ({ vi, en }, total, play) => {
      const started = performance.now();
      const count = { done: 0 };
      const seconds = () => (performance.now() - started) / 1000;
      const draw = (mark: string, end: string) => {
        const steps = `${String(count.done).padStart(4)}/${String(total).padEnd(4)}`;
        out.write(
          `${out.isTTY ? '\r\u001b[2K' : ''}${mark} ${bar(count.done, total)} ${steps} ${seconds().toFixed(1).padStart(5)} s  ${vi} · ${en}${end}`,
        );
      };
      const timer = out.isTTY ? setInterval(() => draw('▸', ''), redrawMs) : undefined;
      try {
        const answer = await play({
          step: () => {
            count.done += 1;
          },
        });
        draw('✓', '\n');
        timings.push({ vi, en, seconds: seconds() });
        return answer;
      } catch (error) {
        draw('✗', '\n');
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
};

/** For tests: says nothing. */
export const silentProgress = (): Progress => openProgress({ write: () => undefined });
