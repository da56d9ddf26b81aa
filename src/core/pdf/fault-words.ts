/** Why the words that a PDF hands over may not be those that it shows. */
export type PdfFault = 'broken-words' | 'interleaved' | 'columns';

const WHAT: Readonly<Record<PdfFault, string>> = {
  'broken-words': 'có chữ rời hoặc mất dấu',
  interleaved: 'có chữ đè lên nhau, phải ghép lại theo chỗ đứng',
  columns: 'xếp chữ thành nhiều cột, có thể bị đọc lẫn dòng',
};

/** What the reader of a result has to know of it. */
export function faultWords(fault: PdfFault): string {
  return `Dự thảo này ${WHAT[fault]}: kết quả có thể sai hoặc sót; hãy dùng bản .docx.`;
}
