import { dayOf } from '#shared/domain/calendar/instant.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { juryList } from '#shared/text/papers/jury-list.ts';
import { namesForJurors } from '../facts/product-names.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** What comes before the jury, by selection code; in a blind round nothing on it names a maker, whoever asks. */
export const juryListMaker = paperMaker<'round', typeof juryList.sample>(
  juryList,
  async (world, { roundId }, { at }) => {
    const round = await world.records.find('round', roundId);
    const entries = (await world.records.children('entry', roundId)).map(({ body }) => body);
    if (round === undefined || entries.length === 0) return fail('output.not-yet');
    const names = await namesForJurors(
      world,
      round.body,
      entries.map(({ submissionId }) => submissionId),
    );
    const groups = [...new Set(entries.map(({ group }) => group))].sort(
      (a, b) => productGroups[a].order - productGroups[b].order,
    );
    return ok({
      fileName: 'danh-sach-san-pham-du-binh-chon',
      data: {
        round: await roundFacts(world, round.body, at),
        on: dayOf(at),
        groups: groups.map(group => ({
          group,
          entries: entries
            .filter(entry => entry.group === group)
            .sort((a, b) => (a.selectionCode < b.selectionCode ? -1 : 1))
            .flatMap(({ submissionId, selectionCode }) => {
              const known = names.get(submissionId);
              return known === undefined ? [] : [{ selectionCode, ...known }];
            }),
        })),
      },
    });
  },
);
