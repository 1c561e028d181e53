import './bar-chart.css';
import { type ComponentChildren, Fragment } from 'preact';

type Bar = {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly value: number | null;
  /** The value in words. */
  readonly said: string;
  readonly tone?: 'main' | 'good' | 'warn' | 'bad' | 'off' | undefined;
  readonly note?: ComponentChildren;
};

type BarChartProps = {
  readonly caption: string;
  /** Value of a full bar. */
  readonly max: number;
  readonly rows: readonly Bar[];
  readonly labelHead: string;
  readonly valueHead: string;
  /** A value that all bars are held against, such as the pass line. */
  readonly line?: { readonly at: number; readonly label: string } | undefined;
  /** A rule after so many rows, such as the quota. */
  readonly cut?: { readonly after: number; readonly label: string } | undefined;
};

const percent = (value: number, max: number): number =>
  max <= 0 ? 0 : Math.round(Math.min(1, Math.max(0, value / max)) * 1000) / 10;

/** Values drawn as bars inside a table that says them: the drawing and the list are one. */
export const BarChart = ({ caption, max, rows, labelHead, valueHead, line, cut }: BarChartProps) => {
  const mark = line && percent(line.at, max);
  return (
    <div class="bars-box">
      {line && (
        <p class="bars-legend">
          <svg class="bars-key" viewBox="0 0 8 20" aria-hidden="true">
            <path class="bars-line" d="M4 0V20" />
          </svg>
          {line.label}
        </p>
      )}
      <table class="bars">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHead}</th>
            <th scope="col">{valueHead}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {cut && cut.after === index && (
                <tr class="bars-cut">
                  <td colSpan={2}>{cut.label}</td>
                </tr>
              )}
              <tr>
                <th scope="row">
                  {row.label}
                  {row.note && <span class="bars-note"> {row.note}</span>}
                </th>
                <td>
                  <div class="bars-value">
                    <span class="number">{row.said}</span>
                    <svg class="bars-draw" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect class="bars-ground" width="100" height="10" />
                      {row.value !== null && (
                        <rect
                          class={`bars-bar bars-${row.tone ?? 'main'}`}
                          width={percent(row.value, max)}
                          height="10"
                        />
                      )}
                      {mark !== undefined && <path class="bars-halo" d={`M${mark} 0V10`} />}
                      {mark !== undefined && <path class="bars-line" d={`M${mark} 0V10`} />}
                    </svg>
                  </div>
                </td>
              </tr>
            </Fragment>
          ))}
          {cut && cut.after >= rows.length && rows.length > 0 && (
            <tr class="bars-cut">
              <td colSpan={2}>{cut.label}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};
