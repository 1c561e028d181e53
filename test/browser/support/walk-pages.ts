import type { PageView } from '../pages/page-view.ts';
import type { Language } from './devices.ts';
import { idsOf } from './ids.ts';
import { orderOf, type Point } from './points.ts';
import type { Site } from './site.ts';
import type { Kept, Visitor, VisitorOptions } from './visitor.ts';

export type Look = {
  readonly view: PageView;
  readonly language: Language;
  readonly visitor: Visitor;
};

type Round = {
  readonly pages: readonly PageView[];
  /** The ways to look at each page. */
  readonly ways: readonly (VisitorOptions & { readonly language: Language })[];
  /** Whether a page is looked at in that way. @default all are */
  readonly wanted?: (view: PageView, way: VisitorOptions) => boolean;
  readonly look: (look: Look, way: VisitorOptions) => Promise<void>;
  /** What stood in the way of looking: the walk goes on. */
  readonly failed: (view: PageView, language: Language, error: unknown) => void;
};

type Group = {
  readonly at: Point;
  readonly as: string | undefined;
  readonly views: readonly PageView[];
};

/** Same people at the same point, so that each signs in once. */
const byPointAndPerson = (pages: readonly PageView[]): readonly Group[] =>
  [...Map.groupBy(pages, ({ at, as }) => `${at} ${as ?? ''}`).values()]
    .flatMap(views => views.slice(0, 1).map(({ at, as }) => ({ at, as, views })))
    .sort((a, b) => orderOf(a.at) - orderOf(b.at));

/**
 * Plays a round from point to point and opens every page at its own, as the person and in the ways wanted. Time stands
 * still while pages are looked at.
 */
export const walkPages = async (
  site: Site,
  { pages, ways, wanted = () => true, look, failed }: Round,
): Promise<void> => {
  const ids = idsOf(site.stage, site.play.played);
  for (const group of byPointAndPerson(pages)) {
    const { at, as } = group;
    await site.play.to(at);
    await site.hold();
    let kept: readonly Kept[] | undefined;
    for (const way of ways) {
      const views = group.views.filter(view => wanted(view, way));
      if (views.length === 0) continue;
      const visitor =
        as === undefined || kept !== undefined
          ? await site.enter({ ...way, frozen: true, ...(kept === undefined ? {} : { kept }) })
          : await site.visit('/', { ...way, frozen: true, as });
      kept ??= await visitor.kept();
      for (const view of views) {
        try {
          await visitor.open(await view.path(ids), view.mayBeBusy);
          await view.act?.(visitor);
          await look({ view, language: way.language, visitor }, way);
        } catch (error) {
          failed(view, way.language, error);
        }
      }
      await visitor.close();
    }
    await site.release();
  }
};
