import type { ProblemTexts } from './problem-texts.ts';

/** Of files of past recognitions: of the file, and of its lines with what to do. */
export const historyProblems = {
  'history.not-csv': {
    status: 422,
    vi: 'Tệp không đọc được dưới dạng CSV: có dấu ngoặc kép không đóng hoặc dòng quá dài.',
    en: 'The file cannot be read as CSV: a quotation mark is not closed or a line is too long.',
  },
  'history.empty': {
    status: 422,
    vi: 'Tệp không có dòng nào dưới dòng tiêu đề.',
    en: 'The file has no line below its heading.',
  },
  'history.too-long': {
    status: 422,
    vi: 'Tệp có quá {max} dòng; hãy chia thành nhiều tệp.',
    en: 'The file has more than {max} lines; divide it into several.',
  },
  'history.part-too-long': {
    status: 422,
    vi: 'Mỗi lần chỉ nhập được {max} dòng; hãy gửi từng phần.',
    en: 'Only {max} lines can be recorded at a time; send the file in parts.',
  },
  'history.has-problems': {
    status: 422,
    vi: 'Có dòng chưa đúng; hãy kiểm tra tệp trước khi nhập.',
    en: 'Some lines are wrong; check the file before recording it.',
  },
  'history.heading-unknown': {
    status: 422,
    vi: 'Không có cột tên “{heading}”; hãy dùng tên cột của tệp mẫu.',
    en: 'There is no column “{heading}”; use the headings of the template.',
  },
  'history.heading-twice': {
    status: 422,
    vi: 'Cột này có hai lần; hãy xóa một.',
    en: 'This column is there twice; remove one.',
  },
  'history.heading-missing': {
    status: 422,
    vi: 'Thiếu cột này; hãy thêm theo tệp mẫu.',
    en: 'This column is missing; add it as in the template.',
  },
  'history.cell-empty': { status: 422, vi: 'Ô này phải có nội dung.', en: 'This cell must be filled.' },
  'history.not-a-day': {
    status: 422,
    vi: 'Không phải ngày; hãy viết ngày/tháng/năm, ví dụ 31/12/2014.',
    en: 'Not a day; write day/month/year, such as 31/12/2014.',
  },
  'history.not-a-year': {
    status: 422,
    vi: 'Không phải năm từ 2010 trở đi; hãy viết bốn chữ số.',
    en: 'Not a year from 2010 on; write four digits.',
  },
  'history.not-a-choice': {
    status: 422,
    vi: 'Giá trị không có trong danh sách; hãy dùng một trong: {choices}.',
    en: 'Not a known value; use one of: {choices}.',
  },
  'history.parts-count': {
    status: 422,
    vi: 'Một bộ có từ 2 đến 60 sản phẩm, cách nhau bằng dấu chấm phẩy; sản phẩm đơn thì để trống.',
    en: 'A set has 2 to 60 products parted by semicolons; leave it empty for a single product.',
  },
  'history.province-unknown': {
    status: 422,
    vi: 'Không có tỉnh mang mã này vào ngày cấp; hãy dùng mã tại thời điểm cấp.',
    en: 'No province had this code on the day of issue; use the code of that time.',
  },
  'history.province-other': {
    status: 422,
    vi: 'Cơ quan này chỉ công nhận sản phẩm của tỉnh mã {province}; hãy sửa mã tỉnh hoặc chọn cơ quan khác.',
    en: 'This authority recognised products of province {province} only; correct the code or choose another authority.',
  },
  'history.name-elsewhere': {
    status: 422,
    vi: 'Tên cơ quan chưa có tên địa bàn “{place}”; hãy ghi như trên quyết định, hoặc chọn cơ quan khác.',
    en: 'The name does not say “{place}”; write it as the decision has it, or choose another authority.',
  },
  'history.level-not-then': {
    status: 422,
    vi: 'Cấp này không tồn tại vào ngày cấp: cấp huyện đến 30/6/2025, cấp xã từ 01/7/2025.',
    en: 'This level did not exist on the day of issue: districts until 30 June 2025, communes from 1 July 2025.',
  },
  'history.revocation-half': {
    status: 422,
    vi: 'Thu hồi phải có cả ngày và quyết định; hãy điền đủ hoặc để trống cả hai.',
    en: 'A revocation has both a day and a decision; fill both or leave both empty.',
  },
  'history.issued-before-decided': {
    status: 422,
    vi: 'Ngày cấp sớm hơn ngày quyết định; hãy sửa một trong hai.',
    en: 'Issued before it was decided; correct one of the two days.',
  },
  'history.revoked-before-issued': {
    status: 422,
    vi: 'Ngày thu hồi sớm hơn ngày cấp; hãy sửa một trong hai.',
    en: 'Revoked before it was issued; correct one of the two days.',
  },
  'history.line-twice': {
    status: 422,
    vi: 'Số giấy chứng nhận này của năm đó đã có ở dòng {first}; hãy xóa hoặc sửa một dòng.',
    en: 'Line {first} has this certificate number in the same year; remove or correct one of them.',
  },
} as const satisfies ProblemTexts;
