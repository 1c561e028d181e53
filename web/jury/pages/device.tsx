import { DevicePage as KeptPage } from '../../app/device-page.tsx';
import { t } from '../text.ts';

/** What a juror's device keeps: sheets, dossiers and worklists. */
export const DevicePage = () => <KeptPage home={{ label: t('jury.title'), href: '/jury' }} />;
