import { DevicePage as KeptPage } from '#web/app/device-page.tsx';
import { t } from '../filing-text.ts';
import { forgetTexts } from '../follow/kept-text.ts';

/** What the producer's device keeps, answers that are being written included. */
export const DevicePage = () => (
  <KeptPage home={{ label: t('home.title'), href: '/producer' }} onForget={forgetTexts} />
);
