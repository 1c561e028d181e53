import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

export type DocxOptions = { readonly title?: string; readonly paragraphs?: readonly string[] };

/** A word processor's file with a heading and paragraphs, marked as a sample. */
export async function makeDocx(options: DocxOptions = {}): Promise<Buffer> {
  const { title = 'Bản thuyết minh sản phẩm mẫu', paragraphs = ['Nội dung mẫu – sample text.'] } = options;
  const document = new Document({
    creator: 'Sample',
    title,
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: 'TÀI LIỆU MẪU – SAMPLE', bold: true })] }),
          ...paragraphs.map(text => new Paragraph({ children: [new TextRun(text)] })),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
