import type { Standing } from './acts/read-result.ts';
import { parts } from './cast.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Scale } from './scale.ts';
import type { Story } from './story.ts';

type Told = {
  readonly outcome: Outcome;
  readonly story: Story;
  readonly scale: Scale;
  readonly timings: ReturnType<Progress['timings']>;
};

/** Rows shown at the head of the ranking; around the lines every row is shown. */
const headRows = 5;
const aroundLines = 3;
const labelWidth = 64;
const timingWidth = 84;

const pad = (text: string, width: number): string => {
  const short = [...text].length > width ? `${[...text].slice(0, width - 1).join('')}…` : text;
  return short + ' '.repeat(Math.max(0, width - [...short].length));
};
const rule = (title: string): string => `── ${title} ${'─'.repeat(Math.max(3, 84 - [...title].length))}`;

const counts = (o: Outcome): readonly (readonly [string, string, string | number])[] => [
  ['Cơ sở', 'establishments', o.establishments],
  ['Sản phẩm đã khai', 'products registered', o.registered],
  ['Hồ sơ đã nộp', 'dossiers submitted', o.submitted],
  ['Nộp muộn một giây, không nhận', 'one second late, refused', o.refusedLate],
  ['Phải bổ sung', 'supplemented', o.supplemented],
  ['Không đủ điều kiện', 'ineligible', o.ineligible],
  ['Đủ điều kiện', 'eligible', o.eligible],
  ['Phiếu chấm', 'score sheets', o.sheets],
  ['Đạt từ 70 điểm', 'at 70 points or above', o.passed],
  ['Hội đồng đề nghị', 'proposed by the council', o.proposed],
  ['Được công nhận (sản phẩm, bộ)', 'recognised (products, sets)', o.recognised],
  ['Giấy chứng nhận', 'certificates', o.certificates],
  ['Đề cử lên cấp trên', 'nominated upwards', o.nominated],
  ['Cấp khu vực nhận', 'accepted by the region', o.regionalAccepted],
  ['Giấy chứng nhận cấp khu vực', 'certificates of the region', o.regionalCertificates],
  ['Cấp quốc gia nhận', 'accepted by the nation', o.nationalAccepted],
  ['Giấy chứng nhận cấp quốc gia', 'certificates of the nation', o.nationalCertificates],
];

/** Which rows stand next to the quota line and the pass mark, and the first of all. */
const isShown = (at: number, quota: number, passed: number): boolean =>
  at < headRows || Math.abs(at - quota) < aroundLines || Math.abs(at - passed) < aroundLines;

const markOf = (standing: Standing, winner: string | undefined): string => {
  if (standing.tiedAtQuota)
    return standing.submissionId === winner
      ? 'bằng điểm, được bầu · tied, voted in'
      : 'bằng điểm, khiếu nại đúng · tied, complaint upheld';
  return standing.divergent ? 'phiếu lệch nhau · sheets diverge' : '';
};

const ranking = ({ story, scale, outcome }: Told): readonly string[] => {
  const nameOf = new Map(story.filing.filed.map(({ submissionId, product }) => [submissionId, product.name]));
  const { standings } = story.council.result;
  const winner = story.filing.filed.find(({ product }) => product.index === parts.assisted)?.submissionId;
  let skipped = false;
  return standings.flatMap((standing, at) => {
    const line =
      at === scale.quota
        ? [`      ${'┄'.repeat(22)} chỉ tiêu · quota ${scale.quota} ${'┄'.repeat(22)}`]
        : at === outcome.passed
          ? [`      ${'┄'.repeat(22)} điểm đạt · pass mark 70 ${'┄'.repeat(19)}`]
          : [];
    if (!isShown(at, scale.quota, outcome.passed)) {
      const dots = skipped ? [] : ['      ⋮'];
      skipped = true;
      return dots;
    }
    skipped = false;
    const rank = String(standing.rank ?? '').padStart(4);
    const name = pad(nameOf.get(standing.submissionId) ?? '', 34);
    return [
      ...line,
      `${rank}  ${pad(standing.selectionCode, 12)} ${name} ${standing.mean.padStart(6)}  ${markOf(standing, winner)}`.trimEnd(),
    ];
  });
};

/** The outcome as a person likes to read it, in both languages. */
export const finalTable = (told: Told): string => {
  const { outcome, story, timings } = told;
  return [
    rule('Kết quả · outcome'),
    ...counts(outcome).map(
      ([vi, en, value]) => `  ${pad(`${vi} · ${en}`, labelWidth)} ${String(value).padStart(6)}`,
    ),
    '',
    rule('Xếp hạng của ban giám khảo · the jury’s ranking'),
    ...ranking(told),
    '',
    rule('Thời gian · time'),
    ...timings.map(
      ({ vi, en, seconds }) => `  ${pad(`${vi} · ${en}`, timingWidth)} ${seconds.toFixed(1).padStart(6)} s`,
    ),
    '',
    rule('Hệ thống · the system'),
    `  Mất điện giữa chừng: ${story.scored.survived} lần ghi đã xác nhận, còn đủ · power cut: all ${story.scored.survived} acknowledged writes found again`,
    `  Nhật ký · audit trail: ${outcome.auditEntries} · ${outcome.auditVerified ? '✓ kiểm chứng đúng · verified offline' : '✗ KHÔNG ĐÚNG · NOT verified'}`,
    `  Quy trình · workflow: ${outcome.transitions} bước · transitions   Dữ liệu · data: ${outcome.wcu} WCU, ${outcome.rcu} RCU`,
    `  Giấy tờ · papers: ${outcome.paperFiles} · ${outcome.papers}`,
    `  Máy tính · computer: ${outcome.cpuSeconds} s CPU, nhiều nhất · at most ${outcome.peakMegabytes} MB (mọi tiến trình · all processes)`,
    `  Tổng thời gian · in all: ${outcome.seconds} s`,
  ].join('\n');
};
