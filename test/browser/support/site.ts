import { silentProgress } from '#test/play/progress.ts';
import { scaleOf, smallest } from '#test/play/scale.ts';
import { openStage } from '#test/play/stage.ts';
import { launchChromium } from './chromium.ts';
import { openPlayOn } from './play-on.ts';
import { signIn } from './sign-in.ts';
import { openVisitor, type Visitor, type VisitorOptions } from './visitor.ts';

export type Visit = VisitorOptions & {
  /** Id of the sample person to sign in as; nobody unless given. */
  readonly as?: string;
};

/**
 * The product as `npm start` runs it, on a fresh folder and a clock under control, with a browser beside it. Visitors are
 * separate people: each has a profile of its own.
 */
export const openSite = async (folder: string) => {
  const stage = await openStage(folder, scaleOf(smallest.products, smallest.jurors), silentProgress());
  const browser = await launchChromium().catch(async error => {
    await stage.server.stop();
    throw error;
  });
  const { server } = stage;
  const visitors = new Set<Visitor>();
  const enter = async (options: VisitorOptions): Promise<Visitor> => {
    const origins = [server.url, server.objectUrl] as const;
    const visitor = await openVisitor(browser, origins, await server.now(), options);
    visitors.add(visitor);
    return visitor;
  };
  return {
    stage,
    server,
    /** Plays the round on by the API. */
    play: openPlayOn(stage),
    /** A fresh browser profile that has opened nothing yet. */
    enter,
    /** Opens the product at a path in a fresh browser profile, signed in if asked. */
    visit: async (path: string, { as, ...options }: Visit = {}): Promise<Visitor> => {
      const visitor = await enter(options);
      await (as === undefined ? visitor.open(path) : signIn(visitor, as, path));
      return visitor;
    },
    /** Moves the product's clock, and the clocks of everyone's device, on to an instant (ms). */
    advanceTo: async (instant: number): Promise<void> => {
      await server.advanceTo(instant);
      for (const { context } of visitors) await context.clock.setSystemTime(instant);
    },
    /** The product's time stands still until it is moved or released. */
    hold: async () => server.control('POST', 'clock/set', { to: await server.now(), hold: true }),
    release: async () => server.advanceTo(await server.now()),
    /** Closes all visitors' browsers; answers what went wrong in them. */
    dismiss: async (): Promise<readonly string[]> => {
      const faults = [...visitors].flatMap(({ faults: { list } }) => list());
      await Promise.all([...visitors].map(({ close }) => close()));
      visitors.clear();
      return faults;
    },
    close: async (): Promise<void> => {
      await browser.close();
      await server.stop();
    },
  };
};
export type Site = Awaited<ReturnType<typeof openSite>>;
