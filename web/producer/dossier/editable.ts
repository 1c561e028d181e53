import type { KindFields } from '#web/offline/records/kind-fields.ts';
import type { RecordView } from '#web/offline/records/record.ts';

/** Parts of a dossier, named as in the pointers of the server. */
export type Part = 'establishment' | 'product' | 'submission';
export type Values<K extends Part> = KindFields[K];

/** Paths of a part whose values are of a type. */
export type PathsOf<K extends Part, V> = {
  [P in keyof Values<K>]: Values<K>[P] extends V ? P : never;
}[keyof Values<K>] &
  string;

/** A record of any part, to be shown. */
export type Seen = {
  readonly part: Part;
  readonly record: RecordView<Part>;
  readonly resolve: (path: string, side: 'mine' | 'theirs') => void;
};

/** A record that is known, with what can be done to it. */
export type Editable<K extends Part> = {
  readonly part: K;
  readonly record: RecordView<K>;
  readonly setField: <P extends keyof Values<K> & string>(path: P, value: Values<K>[P]) => void;
  readonly setFields: (fields: Partial<Values<K>>) => void;
  readonly resolve: (path: string, side: 'mine' | 'theirs') => void;
  readonly retry: () => void;
  readonly discard: () => Promise<void>;
};
