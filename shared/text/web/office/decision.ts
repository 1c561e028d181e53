import type { WebTexts } from '../web-texts.ts';

/** The authority's decision on the council's proposal, and what publishing it does. */
export const decisionTexts = {
  'frame.round-decision': { vi: 'Quyết định, công bố', en: 'Decision' },
  'decision.title': { vi: 'Quyết định công nhận và công bố', en: 'Decision and publication' },
  'decision.early': { vi: 'Chưa đến bước quyết định', en: 'Not yet at its decision' },
  'decision.early-why': {
    vi: 'Khi hội đồng kết thúc họp, danh sách đề nghị hiện ở đây để người có thẩm quyền ký. Hạn quyết định: {until}.',
    en: 'Once the council has closed its session, its proposal stands here for the signer. The decision is due: {until}.',
  },
  'decision.waits': { vi: 'Chờ người có thẩm quyền ký', en: 'Waits for the signer' },
  'decision.waits-why': {
    vi: 'Chỉ người ký của cơ quan có thẩm quyền ghi được quyết định. Hạn: {until}.',
    en: 'Only the signer of the authority records the decision. Due: {until}.',
  },
  'decision.proposal': { vi: 'Hội đồng đề nghị công nhận', en: 'The council proposes' },
  'decision.proposal-lead': {
    vi: 'Đề nghị công nhận {count} sản phẩm hoặc bộ sản phẩm; không đề nghị {others} mã.',
    en: '{count} products or sets are proposed; {others} codes are not.',
  },
  'decision.codes': { vi: 'Mã', en: 'Codes' },
  'decision.product': { vi: 'Sản phẩm', en: 'Product' },
  'decision.establishment': { vi: 'Cơ sở', en: 'Establishment' },
  'decision.group': { vi: 'Nhóm', en: 'Group' },
  'decision.mean': { vi: 'Điểm TB', en: 'Mean' },
  'decision.votes': { vi: 'Biểu quyết', en: 'Votes' },
  'decision.votes-line': {
    vi: '{for} tán thành, {against} không tán thành, {abstain} không ý kiến',
    en: '{for} for, {against} against, {abstain} abstained',
  },
  'decision.departures': {
    vi: 'Hội đồng khác với xếp hạng',
    en: 'Where the council departs from the ranking',
  },
  'decision.departure': { vi: '{code} {product}: {reason}', en: '{code} {product}: {reason}' },
  'decision.not-proposed': { vi: 'Không đề nghị: {codes}', en: 'Not proposed: {codes}' },
  'decision.to-ranking': { vi: 'Xem xếp hạng', en: 'See the ranking' },
  'decision.record': { vi: 'Ghi quyết định', en: 'Record the decision' },
  'decision.record-lead': {
    vi: 'Ghi đúng như văn bản đã ký. Kết quả được công bố ngay sau khi ghi.',
    en: 'As on the signed paper. The results are published as soon as it is recorded.',
  },
  'decision.number': { vi: 'Số quyết định', en: 'Number' },
  'decision.number-hint': { vi: 'Ví dụ: 1493/QĐ-UBND', en: 'For example 1493/QĐ-UBND' },
  'decision.date': { vi: 'Ngày ký', en: 'Date signed' },
  'decision.position': { vi: 'Chức vụ người ký', en: 'Position of the signer' },
  'decision.file': { vi: 'Quyết định đã ký (PDF)', en: 'Signed decision (PDF)' },
  'decision.file-hint': { vi: 'Một tệp PDF, tối đa {size}.', en: 'One PDF of at most {size}.' },
  'decision.file-choose': { vi: 'Chọn tệp PDF', en: 'Choose the PDF' },
  'decision.file-other': { vi: 'Chọn tệp khác', en: 'Choose another' },
  'decision.file-sending': { vi: 'Đang gửi {name}', en: 'Sending {name}' },
  'decision.file-there': { vi: '{name} ({size}) đã nhận đủ.', en: '{name} ({size}) has arrived whole.' },
  'decision.file-kind': {
    vi: '{name} không phải tệp PDF. Hãy quét hoặc lưu quyết định thành PDF.',
    en: '{name} is no PDF. Scan the decision or save it as PDF.',
  },
  'decision.file-size': {
    vi: '{name} lớn hơn {size}. Hãy quét lại ở độ phân giải thấp hơn.',
    en: '{name} is larger than {size}. Scan it again at a lower resolution.',
  },
  'decision.file-failed': {
    vi: 'Chưa gửi được {name}. Hãy chọn lại tệp.',
    en: '{name} could not be sent. Choose it again.',
  },
  'decision.decline': { vi: 'Sản phẩm không công nhận', en: 'Products that are declined' },
  'decision.decline-lead': {
    vi: 'Để trống nếu công nhận mọi sản phẩm hội đồng đề nghị.',
    en: 'Leave it empty to recognise all that the council proposes.',
  },
  'decision.decline-unit': {
    vi: 'Không công nhận {codes} {name}',
    en: 'Decline {codes} {name}',
  },
  'decision.decline-reason': { vi: 'Lý do không công nhận {codes}', en: 'Why {codes} is declined' },
  'decision.wrong': { vi: 'Quyết định chưa ghi được', en: 'The decision is not complete' },
  'decision.needed': { vi: '{field}: hãy điền.', en: '{field}: fill it in.' },
  'decision.file-wait': { vi: 'Tệp quyết định đang được gửi.', en: 'The file is still being sent.' },
  'decision.preview': { vi: 'Xem trước và công bố', en: 'Preview and publish' },
  'decision.publish': { vi: 'Ghi và công bố', en: 'Record and publish' },
  'decision.confirm-word': { vi: 'công bố', en: 'publish' },
  'decision.then-recognised': {
    vi: 'Công nhận {count} sản phẩm: {codes}.',
    en: '{count} products are recognised: {codes}.',
  },
  'decision.then-not': { vi: 'Không công nhận {count} mã: {codes}.', en: '{count} codes are not: {codes}.' },
  'decision.then-none': { vi: 'Mọi mã đều được công nhận.', en: 'Every code is recognised.' },
  'decision.then-told': {
    vi: 'Gửi {mails} thư; {producers} cơ sở được báo, mỗi cơ sở chỉ đọc kết quả của mình.',
    en: '{mails} mails go out; {producers} establishments are told, each of its own results only.',
  },
  'decision.then-by-hand': {
    vi: 'Không có thư điện tử, phải báo cách khác: {names}.',
    en: 'Without an address, to be told otherwise: {names}.',
  },
  'decision.then-public': {
    vi: 'Danh sách lên trang công khai; thời gian khiếu nại {days} ngày làm việc bắt đầu.',
    en: 'The list becomes public, and {days} working days for complaints begin.',
  },
  'decision.then-no-file': {
    vi: 'Chưa đính kèm quyết định đã ký.',
    en: 'The signed decision is not attached.',
  },
  'decision.then-final': {
    vi: 'Quyết định đã ghi thì không sửa được.',
    en: 'A recorded decision is never edited.',
  },
  'decision.then-change': {
    vi: 'Danh sách đã công bố thay đổi: {changes}',
    en: 'The published list changes: {changes}',
  },
  'decision.will-do': { vi: 'Khi công bố', en: 'When it is published' },
  'decision.recorded': { vi: 'Quyết định đã ghi', en: 'Recorded decisions' },
  'decision.publishing': {
    vi: 'Đã ghi quyết định. Kết quả đang được công bố; trang tự đổi khi xong.',
    en: 'The decision is recorded. The results are being published; the page changes by itself.',
  },
  'decision.published': { vi: 'Đã công bố lúc {moment}', en: 'Published at {moment}' },
  'decision.published-count': {
    vi: '{count} sản phẩm được công nhận; {others} mã không được công nhận.',
    en: '{count} products are recognised; {others} codes are not.',
  },
  'decision.to-public': { vi: 'Xem trang kết quả công khai', en: 'See the public results' },
  'decision.of': { vi: 'Quyết định {number}', en: 'Decision {number}' },
  'decision.signed': {
    vi: 'Ngày {day}; {name}, {position}',
    en: '{day}; {name}, {position}',
  },
  'decision.recorded-at': { vi: 'Ghi lúc {moment}.', en: 'Recorded at {moment}.' },
  'decision.no-file': { vi: 'Không có tệp đã ký.', en: 'No signed file.' },
  'decision.download': { vi: 'Tải quyết định đã ký ({size})', en: 'Download the signed decision ({size})' },
  'decision.file-hash': { vi: 'SHA-256 của tệp', en: 'SHA-256 of the file' },
  'decision.units': { vi: 'Được công nhận ({count})', en: 'Recognised ({count})' },
  'decision.declined': {
    vi: 'Không công nhận: {name}. Lý do: {reason}',
    en: 'Declined: {name}. Reason: {reason}',
  },
  'decision.later': { vi: 'Quyết định sau khiếu nại', en: 'A decision after complaints' },
  'decision.later-lead': {
    vi: 'Khiếu nại được chấp nhận làm thay đổi danh sách. Quyết định này ghi thay đổi đó; các sản phẩm khác giữ nguyên.',
    en: 'Upheld complaints change the list. This decision records the change; everything else stays.',
  },
  'decision.change-add': { vi: 'thêm {code} {product}', en: '{code} {product} is recognised' },
  'decision.change-remove': {
    vi: 'thôi công nhận {code} {product}',
    en: '{code} {product} is no longer recognised',
  },
} as const satisfies WebTexts;
