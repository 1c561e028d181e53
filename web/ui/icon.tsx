/** Strokes on a 24 × 24 grid. */
const paths = {
  info: 'M12 8h.01M11 12h1v5h1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  good: 'm8 12.5 2.8 2.8L16.5 9.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  warn: 'M12 9v5M12 17.3h.01M12 3.5 2.5 20h19z',
  bad: 'm9 9 6 6m0-6-6 6M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20',
  print: 'M7 8V3h10v5M7 17H4v-7.5h16V17h-3M7 14h10v7H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  add: 'M12 5v14M5 12h14',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  edit: 'm4 20 1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  camera: 'M4 8h4l1.5-3h5L16 8h4v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  download: 'M12 4v11m-4.5-4L12 15.5 16.5 11M5 20h14',
  upload: 'M12 16V5M7.5 9.5 12 5l4.5 4.5M5 20h14',
  next: 'm9 5 7 7-7 7',
  back: 'm15 5-7 7 7 7',
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  lock: 'M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  noLine: 'm4 4 16 16M8.5 15.5a5 5 0 0 1 5.5-1M5 12a10 10 0 0 1 4-2.5m4 0a10 10 0 0 1 6 2.5M12 19h.01',
  menu: 'M4 7h16M4 12h16M4 17h16',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5a7.5 7.5 0 0 1 15 0',
} as const;
export type IconName = keyof typeof paths;

/** A drawing beside a word; it says nothing itself. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
