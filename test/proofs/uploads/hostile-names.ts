/** A name that a sender gave: refused when it is announced, or what a reader saves the file under. */
export type HostileName = {
  readonly what: string;
  readonly name: string;
  readonly met: 'refused' | { readonly savedAs: string };
};

const savedAs = (name: string) => ({ savedAs: name });
const long = 'Giấy chứng nhận đăng ký doanh nghiệp '.repeat(5);

/** All are given to an honest PDF. */
export const hostileNames: readonly HostileName[] = [
  { what: 'a path upwards', name: '../../etc/passwd', met: savedAs('__.._etc_passwd.pdf') },
  { what: 'an absolute path', name: '/etc/cron.d/mẫu.pdf', met: savedAs('_etc_cron.d_mẫu.pdf') },
  { what: 'a drive', name: 'C:\\Windows\\mẫu.pdf', met: savedAs('C__Windows_mẫu.pdf') },
  { what: 'a share', name: '\\\\example.org\\mẫu.pdf', met: savedAs('__example.org_mẫu.pdf') },
  {
    what: 'a stream of a file',
    name: 'mẫu.pdf:Zone.Identifier',
    met: savedAs('mẫu.pdf_Zone.Identifier.pdf'),
  },
  { what: 'a device', name: 'CON', met: savedAs('_CON.pdf') },
  { what: 'a device with an ending', name: 'nul.pdf', met: savedAs('_nul.pdf') },
  { what: 'a second ending', name: 'giấy phép.pdf.exe', met: savedAs('giấy phép.pdf.exe.pdf') },
  { what: 'the ending of a page', name: 'giấy phép.html', met: savedAs('giấy phép.html.pdf') },
  { what: 'dots and blanks at its end', name: 'giấy phép.pdf. . .', met: savedAs('giấy phép.pdf') },
  { what: 'a hidden file', name: '.htaccess', met: savedAs('_htaccess.pdf') },
  {
    what: 'a quotation mark and a further header field',
    name: 'a"; filename="b.exe',
    met: savedAs('a_; filename=_b.exe.pdf'),
  },
  { what: 'escapes of a path', name: '%2e%2e%2f%00mẫu+1.pdf', met: savedAs('%2e%2e%2f%00mẫu+1.pdf') },
  {
    what: 'markup',
    name: '<img src=x onerror=alert(1)>.pdf',
    met: savedAs('_img src=x onerror=alert(1)_.pdf'),
  },
  { what: 'a formula', name: "=cmd|' /C calc'!A0.pdf", met: savedAs("=cmd_' _C calc'!A0.pdf") },
  { what: 'letters of another script that look alike', name: 'giаy phеp.pdf', met: savedAs('giаy phеp.pdf') },
  { what: 'wide blanks', name: 'giấy\u3000phép.pdf', met: savedAs('giấy phép.pdf') },
  { what: 'marks that nobody sees', name: 'giấy\u200bphép.pdf', met: savedAs('giấyphép.pdf') },
  { what: 'the letters of NFD', name: 'Giấy phép đỏ.pdf'.normalize('NFD'), met: savedAs('Giấy phép đỏ.pdf') },
  { what: 'its letters turned round', name: 'giấy\u202efdp.exe', met: 'refused' },
  { what: 'its letters isolated and turned', name: 'giấy\u2067fdp.exe\u2069', met: 'refused' },
  { what: 'a NUL', name: 'mẫu.pdf\0.exe', met: 'refused' },
  { what: 'a line break and a header', name: 'mẫu.pdf\r\nSet-Cookie: a=b', met: 'refused' },
  { what: 'a command to a terminal', name: 'mẫu\u001b[2J.pdf', met: 'refused' },
  { what: 'half a character', name: 'mẫu\ud800.pdf', met: 'refused' },
  { what: 'a pile of marks', name: `mẫu${'\u0301'.repeat(40)}.pdf`, met: 'refused' },
  { what: 'more than any system takes', name: `${long.repeat(30)}.pdf`, met: 'refused' },
  { what: 'nothing but blanks', name: '   ', met: 'refused' },
];
