import { Meter } from '#web/ui/meter.tsx';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';
import { PaperCard } from './paper-card.tsx';
import { papersOf } from './papers-page.tsx';

/** The photographs of the product: how many are there of those needed. */
export const PhotographsPage = (dossier: Dossier) => {
  const asked = papersOf(dossier).find(({ type }) => type === 'D4');
  const needed = Math.max(1, dossier.round.rules.minPhotos);
  const there = dossier.files.rows.filter(
    ({ type, state }) => type === 'D4' && state !== 'refused' && state !== 'failed',
  );
  const said = t('papers.photo-count', { count: there.length, needed });
  return (
    <PaperCard
      type="D4"
      required={asked?.required ?? true}
      note={asked?.note ?? null}
      files={dossier.files}
      enough={there.filter(({ state }) => state === 'clean').length >= needed}
      count={
        <>
          <p>{t('papers.photos-lead')}</p>
          <Meter
            value={Math.min(there.length, needed)}
            max={needed}
            label={t('filing.page-photographs')}
            said={said}
          />
        </>
      }
    />
  );
};
