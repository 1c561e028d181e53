import { until } from '#test/play/until.ts';
import { idsOf, type Part } from '../support/ids.ts';
import type { Site } from '../support/site.ts';

export type OwnSheet = {
  readonly state: 'assigned' | 'in-progress' | 'locked' | 'excluded';
  readonly version: number;
  readonly total: number | null;
  readonly scores: Readonly<Record<string, { readonly points: number; readonly note: string | null }>>;
};

/** A juror's own sheet for an entry of the played round, as the server has it: read, waited for, written. */
export const ownSheet = async (site: Site, juror: string, part: Part) => {
  const ids = idsOf(site.stage, site.play.played);
  const round = await ids.round();
  const code = ids.selection(part);
  const path = `/v1/rounds/${round}/sheets/${code}`;
  const client = await site.stage.as(juror);
  const read = () => client.get<OwnSheet>(path);
  return {
    round,
    code,
    page: `/jury/${round}/entries/${code}`,
    read: async () => (await read()).body,
    /** The sheet once it is so on the server. */
    once: (what: string, is: (sheet: OwnSheet) => boolean) =>
      until(what, async () => {
        const { body } = await read();
        return is(body) ? body : undefined;
      }),
    /** Points in hundredths by line. */
    write: async (points: Readonly<Record<string, number>>) => {
      const scores = Object.fromEntries(
        Object.entries(points).map(([line, value]) => [line, { points: value, note: null }]),
      );
      const { etag } = await read();
      await client.patch(path, { scores }, etag);
    },
    lock: async () => {
      const { etag } = await read();
      await client.post(`${path}/locks`, undefined, { etag });
    },
  };
};
