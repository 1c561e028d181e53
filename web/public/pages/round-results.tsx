import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { listPublicResultsContract } from '#shared/contracts/council/list-public-results.ts';
import { provinceOf } from '#shared/domain/place/provinces.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import type { Answer } from '../../api/call.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { localMoment, writtenDay } from '../../format/dates.ts';
import { said } from '../../text/said.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';

type Results = Answer<typeof listPublicResultsContract>;
type Unit = Results['groups'][number]['units'][number];

const placeOf = ({ locality }: Unit): string => {
  const province = provinceOf(locality.province);
  return province === undefined ? locality.province : said(province);
};

const Groups = ({ results, sought }: { readonly results: Results; readonly sought: string }) => {
  const key = searchKey(sought);
  const matches = ({ name, establishment }: Unit) => searchKey(`${name} ${establishment}`).includes(key);
  return (
    <>
      {results.groups.map(({ group, units }) => {
        const shown = units.filter(matches);
        return (
          <Section key={group} title={said(productGroups[group])}>
            <DataTable
              caption={said(productGroups[group])}
              hideCaption
              rows={shown}
              rowKey={({ name, establishment }) => `${name}·${establishment}`}
              empty={t('results.none')}
              columns={[
                {
                  key: 'name',
                  label: t('results.product'),
                  cell: unit => unit.name,
                  by: unit => unit.name,
                  head: true,
                },
                {
                  key: 'establishment',
                  label: t('results.establishment'),
                  cell: unit => unit.establishment,
                  by: unit => unit.establishment,
                },
                { key: 'place', label: t('results.place'), cell: placeOf, by: placeOf },
              ]}
            />
          </Section>
        );
      })}
    </>
  );
};

/** The published results of one round by group, searchable without accents. */
export const RoundResultsPage = () => {
  const { roundId = '' } = useParams();
  const [sought, setSought] = useState('');
  const read = useRead(listPublicResultsContract, { params: { roundId } });
  if (read.error instanceof ApiProblem && read.error.status === 404)
    return (
      <Page title={t('results.title')} crumbs={[{ label: t('rounds.title'), href: '/rounds' }]}>
        <EmptyState title={t('results.not-yet')} />
      </Page>
    );
  return (
    <Loaded query={read} what={t('results.title')}>
      {({ body: results }) => (
        <Page
          title={t('results.of-round', { title: results.round.title })}
          lead={t('results.decision', {
            number: results.decision.number,
            date: writtenDay(results.decision.date),
            authority: results.round.authorityName,
          })}
          crumbs={[
            { label: t('rounds.title'), href: '/rounds' },
            { label: results.round.title, href: `/rounds/${roundId}` },
            { label: t('results.title') },
          ]}
        >
          <p class="muted">{t('results.published', { moment: localMoment(results.round.publishedAt) })}</p>
          <SearchField
            id="results-search"
            label={t('results.search')}
            hint={t('results.search-hint')}
            value={sought}
            onChange={setSought}
          />
          <Groups results={results} sought={sought} />
        </Page>
      )}
    </Loaded>
  );
};
