import type { FileKind } from './file-kinds.ts';

/** Parts of a PDF that do something instead of showing something. */
export type ActiveContent =
  | 'script'
  | 'launch'
  | 'attachment'
  | 'rich-media'
  | 'dynamic-form'
  | 'remote-action';

/** What was found by reading a file's content. `null`: does not apply to the kind, or cannot be read (encrypted). */
export type FileFacts = {
  readonly kind: FileKind;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly pages: number | null;
  /** As displayed, that is after the camera's orientation is applied. */
  readonly width: number | null;
  readonly height: number | null;
  /** What a decoder holds at once to make a small picture of it; 0 where it reads on without keeping. */
  readonly heldBytes: number;
  readonly encrypted: boolean;
  readonly animated: boolean;
  readonly activeContent: readonly ActiveContent[];
  readonly macros: boolean;
  readonly externalLinks: boolean;
  readonly embeddedObjects: boolean;
};
