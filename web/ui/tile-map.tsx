import './tile-map.css';
import { t } from '#web/app/text.ts';
import { AppLink } from './app-link.tsx';

export type Level = 0 | 1 | 2 | 3 | 4;
export type Tile = {
  readonly key: string;
  /** From 1 to 9, and from 1 to 14. */
  readonly column: number;
  readonly row: number;
  /** A few letters for the tile. */
  readonly short: string;
  readonly label: string;
  /** The value in words. */
  readonly said: string;
  readonly level: Level;
  readonly href?: string | undefined;
};

type TileMapProps = {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly legend: readonly { readonly level: Level; readonly label: string }[];
  readonly onPick?: ((key: string) => void) | undefined;
  readonly picked?: string | undefined;
};

/** The spoken name begins with what is seen, so that a person who speaks to the device can say it. */
const spoken = ({ short, label, said }: Tile): string => {
  const words = said.includes(label) ? said : `${label}: ${said}`;
  return words.startsWith(short) ? words : `${short}, ${words}`;
};

/** Units as equal tiles roughly where they lie; without borders there is none to dispute. The value also stands as dots. */
export const TileMap = ({ label, tiles, legend, onPick, picked }: TileMapProps) => {
  const face = (tile: Tile) => (
    <>
      <span class="tile-short" aria-hidden="true">
        {tile.short}
      </span>
      <span class="tile-dots" aria-hidden="true">
        {'•'.repeat(tile.level)}
      </span>
    </>
  );
  const draw = (tile: Tile) => {
    if (tile.href)
      return (
        <AppLink
          href={tile.href}
          class="tile"
          label={spoken(tile)}
          current={tile.key === picked ? 'page' : undefined}
        >
          {face(tile)}
        </AppLink>
      );
    if (onPick)
      return (
        <button
          class="tile"
          type="button"
          title={tile.label}
          aria-label={spoken(tile)}
          aria-pressed={tile.key === picked}
          onClick={() => onPick(tile.key)}
        >
          {face(tile)}
        </button>
      );
    return (
      <span class="tile">
        {face(tile)}
        <span class="sr-only">{spoken(tile)}</span>
      </span>
    );
  };
  return (
    <div class="tilemap-box">
      <ul class="tilemap" aria-label={label}>
        {tiles.map(tile => (
          <li key={tile.key} class={`tile-c${tile.column} tile-r${tile.row} tile-v${tile.level}`}>
            {draw(tile)}
          </li>
        ))}
      </ul>
      <dl class="tile-legend" aria-label={t('ui.legend')}>
        {legend.map(step => (
          <div key={step.level}>
            <dt class={`tile-swatch tile-v${step.level}`}>
              <span class="tile">{'•'.repeat(step.level)}</span>
            </dt>
            <dd>{step.label}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
