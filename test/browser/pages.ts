import { councilPages } from './pages/council-pages.ts';
import { juryPages } from './pages/jury-pages.ts';
import { officePages } from './pages/office-pages.ts';
import type { PageView } from './pages/page-view.ts';
import { producerPages } from './pages/producer-pages.ts';
import { publicPages } from './pages/public-pages.ts';

/** Every page of the site. The list is what screenshots and the accessibility test go by. */
export const pages: readonly PageView[] = [
  ...publicPages,
  ...producerPages,
  ...officePages,
  ...juryPages,
  ...councilPages,
];
