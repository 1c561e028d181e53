import './paper.css';
import type { ComponentChildren } from 'preact';
import { t } from '#web/app/text.ts';

type PaperProps = {
  /** Who issues it, in capitals on paper; `parent` stands above. */
  readonly agency: string;
  readonly parent?: string | undefined;
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly title: string;
  readonly subtitle?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly signature?: { readonly post: string; readonly name?: string | undefined } | undefined;
};

const placeAndDate = (place: string, date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return t('ui.placeDate', { place, day, month, year });
};

/** An official paper on A4 with the national title, laid out after Decree 30/2020/NĐ-CP, Annex I. */
export const Paper = (props: PaperProps) => (
  <article class="paper">
    <header class="paper-head">
      <div>
        {props.parent && <p class="paper-parent">{props.parent}</p>}
        <p class="paper-agency">{props.agency}</p>
        {props.number && <p class="paper-number">{t('ui.number', { number: props.number })}</p>}
      </div>
      <div>
        <p class="paper-nation">{t('ui.nation')}</p>
        <p class="paper-motto">{t('ui.motto')}</p>
        {props.place && props.date && <p class="paper-date">{placeAndDate(props.place, props.date)}</p>}
      </div>
    </header>
    <h2 class="paper-title">{props.title}</h2>
    {props.subtitle && <p class="paper-subtitle">{props.subtitle}</p>}
    <div class="paper-body">{props.children}</div>
    {props.signature && (
      <footer class="paper-sign">
        <p class="paper-post">{props.signature.post}</p>
        <p class="paper-name">{props.signature.name}</p>
      </footer>
    )}
  </article>
);
