import type { Device } from '../support/devices.ts';
import type { Ids } from '../support/ids.ts';
import type { Point } from '../support/points.ts';
import type { Visitor } from '../support/visitor.ts';

export type Face = 'public' | 'producer' | 'office' | 'jury' | 'council';

/** A page as somebody sees it at some point of a round. */
export type PageView = {
  readonly face: Face;
  /** Of the picture; with the face it is unique. */
  readonly name: string;
  readonly at: Point;
  /** Sample person; nobody is signed in unless given. */
  readonly as?: string;
  readonly path: (ids: Ids) => string | Promise<string>;
  /** What to do on the page before it is looked at, where a page alone does not show it. */
  readonly act?: (visitor: Visitor) => Promise<void>;
  /** The page shows what busy looks like. */
  readonly mayBeBusy?: boolean;
  /** Where the page is mostly used: it is examined there and at 320 px. @default 'phone' */
  readonly device?: Device;
};

/** Pages of one face, each by its name. */
export const pagesOf = (
  face: Face,
  views: Readonly<Record<string, Omit<PageView, 'face' | 'name'>>>,
): readonly PageView[] => Object.entries(views).map(([name, view]) => ({ face, name, ...view }));
