import { t } from '../text.ts';

/** The way to a page of a round: the rounds, the round once its title is known, the page. */
export const roundCrumbs = (
  round: { readonly id: string; readonly title: string } | undefined,
  page: string,
) => [
  { label: t('frame.rounds'), href: '/office' },
  ...(round === undefined ? [] : [{ label: round.title, href: `/office/rounds/${round.id}` }]),
  { label: page },
];
