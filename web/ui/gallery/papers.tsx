import { t } from '#web/app/text.ts';
import { Paper } from '../paper.tsx';
import { Section } from '../section.tsx';
import { sample } from './samples.ts';

/** An official paper. */
export const Papers = () => (
  <Section title={t('ui.galleryPaper')} id="paper">
    <Paper
      parent={sample(1)}
      agency={sample(2)}
      number="01/TB"
      place={t('ui.sample')}
      date="2026-05-31"
      title={t('ui.sample')}
      subtitle={t('ui.sampleLong')}
      signature={{ post: sample(3), name: sample(4) }}
    >
      <p>{t('ui.sampleLong')}</p>
      <table>
        <tbody>
          {[1, 2, 3].map(index => (
            <tr key={index}>
              <th scope="row">{sample(index)}</th>
              <td>{t('ui.sampleLong')}</td>
              <td class="paper-right">{index}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  </Section>
);
