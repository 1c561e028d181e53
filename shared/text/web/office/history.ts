import type { WebTexts } from '../web-texts.ts';

/** The desk where recognitions of past rounds are recorded from a file. */
export const historyTexts = {
  'history.title': { vi: 'Nhập kết quả các đợt trước', en: 'Record past rounds' },
  'history.lead': {
    vi: 'Sản phẩm được công nhận trước khi có hệ thống: điền theo tệp mẫu, kiểm tra, rồi nhập. Nhập lại cùng một tệp không tạo bản trùng.',
    en: 'Products recognised before this system: fill in the template, check it, then record it. The same file recorded again doubles nothing.',
  },
  'history.template': { vi: 'Tải tệp mẫu (CSV)', en: 'Save the template (CSV)' },
  'history.columns': { vi: 'Các cột của tệp', en: 'Columns of the file' },
  'history.column': { vi: 'Cột', en: 'Column' },
  'history.required': { vi: 'bắt buộc', en: 'required' },
  'history.authority': { vi: 'Cơ quan đã công nhận', en: 'Authority that recognised them' },
  'history.former': { vi: '{name} (đến {day})', en: '{name} (until {day})' },
  'history.districts-of': { vi: 'Cấp huyện của {name}', en: 'Districts of {name}' },
  'history.district': { vi: 'Huyện, quận, thị xã, thành phố', en: 'District' },
  'history.district-empty': { vi: 'Hãy chọn huyện.', en: 'Please choose the district.' },
  'history.districts-failed': {
    vi: 'Chưa tải được danh sách huyện; hãy chọn lại cơ quan.',
    en: 'The districts could not be loaded; choose the authority again.',
  },
  'history.authority-name': { vi: 'Tên cơ quan ghi trên quyết định', en: 'Its name on the decision' },
  'history.authority-hint': { vi: 'Ví dụ: UBND tỉnh …', en: 'Such as: UBND tỉnh …' },
  'history.authority-empty': { vi: 'Hãy ghi tên cơ quan.', en: 'Please write the name of the authority.' },
  'history.file': { vi: 'Chọn tệp CSV', en: 'Choose a CSV file' },
  'history.file-large': {
    vi: 'Tệp quá lớn; hãy chia thành nhiều tệp, mỗi tệp không quá {lines} dòng.',
    en: 'The file is too large; divide it, at most {lines} lines each.',
  },
  'history.chosen': { vi: 'Tệp: {name}', en: 'File: {name}' },
  'history.check': { vi: 'Kiểm tra tệp', en: 'Check the file' },
  'history.checked': {
    vi: '{lines} dòng: {fresh} dòng mới, {same} dòng đã có, {changed} dòng khác với bản đã nhập.',
    en: '{lines} lines: {fresh} new, {same} there already, {changed} that stand otherwise.',
  },
  'history.clean': { vi: 'Không có dòng nào sai', en: 'No line is wrong' },
  'history.wrong': {
    vi: 'Có {count} chỗ cần sửa; chưa nhập dòng nào',
    en: '{count} things to mend; nothing was recorded',
  },
  'history.more': { vi: 'và {count} chỗ nữa không liệt kê.', en: 'and {count} more that are not listed.' },
  'history.line': { vi: 'Dòng', en: 'Line' },
  'history.problem': { vi: 'Việc cần làm', en: 'What to do' },
  'history.changed-lines': {
    vi: 'Các dòng khác với bản đã nhập: {lines}',
    en: 'Lines that stand otherwise: {lines}',
  },
  'history.replace': {
    vi: 'Thay bản đã nhập bằng nội dung trong tệp',
    en: 'Replace what was recorded by what the file says',
  },
  'history.import': { vi: 'Nhập {count} dòng', en: 'Record {count} lines' },
  'history.progress': { vi: 'Đang nhập', en: 'Recording' },
  'history.done': {
    vi: 'Đã nhập {fresh} dòng mới, thay {replaced} dòng; {same} dòng đã có từ trước.',
    en: '{fresh} lines recorded, {replaced} replaced; {same} were there already.',
  },
  'history.stopped': {
    vi: 'Đã dừng ở dòng {line}. Các dòng trước đó đã nhập xong; bấm lại để nhập tiếp.',
    en: 'Stopped at line {line}. The lines before it are recorded; press again to go on.',
  },
  'history.see': { vi: 'Xem trong danh mục công khai', en: 'See the public register' },
  'history.no-right': {
    vi: 'Chỉ cán bộ cơ quan thường trực được nhập kết quả các đợt trước.',
    en: 'Only officials of the standing body record past rounds.',
  },
} as const satisfies WebTexts;
