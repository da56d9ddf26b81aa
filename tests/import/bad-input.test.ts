import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import iconv from 'iconv-lite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {FileError} from '../../src/core/word/file-error.ts';
import {importPlan} from '../../src/import/import-plan.ts';
import {ROOT} from '../fixtures/site.ts';
import {buildDocx} from './build-docx.ts';
import {buildScan} from './build-pdf.ts';

const TEXT = readFileSync(join(ROOT, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-hong-'));
});
afterEach(() => rmSync(root, {recursive: true}));

/** The message for a bad file; nothing may have been written. */
async function refusal(name: string, content: string | Uint8Array | null): Promise<string> {
  const file = join(root, name);
  if (content !== null) writeFileSync(file, content);
  const out = join(root, 'docs');
  const before = existsSync(out) ? readdirSync(out, {recursive: true}) : null;
  const error: unknown = await importPlan(file, {out, dryRun: false}).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  expect(existsSync(out) ? readdirSync(out, {recursive: true}) : null).toEqual(before);
  expect(readdirSync(root).filter((entry) => entry.startsWith('.nhap'))).toEqual([]);
  return (error as FileError).message;
}

describe('a bad file is refused with what is wrong and what to do, and nothing is written', () => {
  test('no such file', async () => {
    expect(await refusal('khong-co.docx', null)).toMatchInlineSnapshot(`
      "  thấy:     không có tệp này, hoặc không có quyền đọc
        cần:      đường dẫn tới một tệp đọc được
        cách sửa: kiểm tra lại tên tệp và thư mục"
    `);
  });

  test('an empty file, and one of spaces', async () => {
    expect(await refusal('trong.txt', '')).toMatchInlineSnapshot(`
      "  thấy:     tệp trống
        cần:      tệp có nội dung
        cách sửa: kiểm tra lại tệp đã lưu hoặc tải về"
    `);
    expect(await refusal('trong.txt', ' \n\n\t')).toContain('tệp trống');
  });

  test('a scanned PDF without text', async () => {
    expect(await refusal('quet.pdf', buildScan(3))).toMatchInlineSnapshot(`
      "  thấy:     PDF là bản quét, không có lớp chữ
        cần:      PDF xuất từ phần mềm soạn thảo, bôi đen và chép được chữ
        cách sửa: xin tệp .docx của văn bản; nếu không có, nhận dạng chữ (OCR) và soát lại rồi nhập tệp .txt"
    `);
  });

  test('a broken PDF', async () => {
    expect(await refusal('hong.pdf', '%PDF-1.7\nkhông có gì')).toMatchInlineSnapshot(`
      "  thấy:     tệp PDF hỏng
        cần:      PDF còn nguyên từng byte như khi được lưu ra
        cách sửa: tải hoặc xin lại bản gốc; nếu vẫn mở đọc được, in hoặc lưu ra PDF mới rồi soát lại chữ"
    `);
  });

  test('a .docx under a password', async () => {
    const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = iconv.encode('EncryptedPackage', 'utf16le');
    expect(
      await refusal('mat-khau.docx', new Uint8Array([...header, ...new Array(600).fill(0), ...name])),
    ).toMatchInlineSnapshot(`
      "  thấy:     tệp .docx đặt mật khẩu
        cần:      tệp .docx mở được không cần mật khẩu
        cách sửa: mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại"
    `);
  });

  test('a Word document of the old kind', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]);
    expect(await refusal('cu.doc', bytes)).toMatchInlineSnapshot(`
      "  thấy:     văn bản Word kiểu cũ (.doc)
        cần:      tệp văn bản Word (.docx)
        cách sửa: mở bằng Word, chọn Tệp > Lưu thành (Save As), ở ô “Loại tệp” chọn “Word Document (*.docx)”, lưu rồi nhập tệp mới; bằng LibreOffice: Tệp > Lưu thành > Word 2010–365 (.docx)"
    `);
  });

  test('plain text under the name of a Word document or a PDF', async () => {
    expect(await refusal('van-ban.docx', TEXT)).toMatchInlineSnapshot(`
      "  thấy:     tên tệp có đuôi .docx nhưng bên trong chỉ là văn bản thuần, không phải tệp Word
        cần:      tệp Word thật, hoặc văn bản thuần có đuôi .txt
        cách sửa: tải hoặc xin lại bản gốc; nếu chắc đây là toàn bộ văn bản, đổi đuôi tệp thành .txt rồi nhập lại"
    `);
    expect(await refusal('van-ban.pdf', TEXT)).toContain('không phải tệp PDF');
  });

  test.each([
    ['NGHỊ ĐỊNH', 'CHÍNH PHỦ', '12/2027/NĐ-CP', 'nghị định'],
    ['QUYẾT ĐỊNH', 'UBND TỈNH NAM LĨNH', '12/QĐ-UBND', 'quyết định'],
    ['THÔNG TƯ', 'BỘ NỘI VỤ', '03/2027/TT-BNV', 'thông tư'],
    ['QUY CHẾ', 'UBND TỈNH NAM LĨNH', '12/QC-UBND', 'quy chế'],
  ])('%s is no plan', async (type, issuer, number, named) => {
    const text = `${issuer}\n\nSố: ${number}\n\nNam Lĩnh, ngày 09 tháng 3 năm 2027\n\n${type}\nVề việc thí điểm\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Phạm vi.\n\nĐiều 2. Hiệu lực.\n`;
    expect(await refusal('khac.txt', text)).toContain(`đây là ${named}, không phải kế hoạch`);
  });

  test('a letter names no kind of its own', async () => {
    const text = `SỞ NỘI VỤ\n\nSố: 123/SNV-CCHC\n\nV/v rà soát thủ tục\n\nNam Lĩnh, ngày 09 tháng 3 năm 2027\n\nKính gửi: Các sở, ban, ngành.\n\n1. Rà soát thủ tục.\n\n2. Báo cáo kết quả.\n\nGIÁM ĐỐC\n\nTrần Thị Bình\n`;
    expect(await refusal('cong-van.txt', text)).toContain('đây là công văn, không phải kế hoạch');
  });

  test.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]],
    ['tiff', [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]],
  ])('a picture, whatever its name says: %s', async (_, bytes) => {
    expect(await refusal('ke-hoach.docx', new Uint8Array(bytes))).toMatch(/hình ảnh[\s\S]*nhận dạng chữ/u);
  });

  test('a .docx cut short', async () => {
    const whole = buildDocx(TEXT.split('\n').map((text) => ({text})));
    expect(await refusal('cut.docx', whole.slice(0, whole.length / 2))).toMatchInlineSnapshot(`
      "  thấy:     tệp .docx hỏng hoặc có mật khẩu, không giải nén được
        cần:      tệp .docx mở được bằng Word, không cần mật khẩu
        cách sửa: mở tệp bằng Word hoặc LibreOffice rồi lưu lại không có mật khẩu, hoặc xin lại bản gốc"
    `);
  });

  test('a .docx whose text is no XML', async () => {
    expect(
      await refusal('hong.docx', zipSync({'word/document.xml': strToU8('<w:document><w:body>')})),
    ).toMatchInlineSnapshot(`
      "  thấy:     nội dung bên trong tệp .docx hỏng
        cần:      tệp .docx mở được bằng Word
        cách sửa: mở tệp bằng Word hoặc LibreOffice rồi lưu lại, hoặc xin lại bản gốc"
    `);
    expect(
      await refusal(
        'dtd.docx',
        zipSync({'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')}),
      ),
    ).toContain('hỏng');
  });

  test('a zip bomb', async () => {
    const bytes = zipSync({'word/document.xml': new Uint8Array(60 * 1024 * 1024)}, {level: 9});
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusal('bom.docx', bytes)).toMatchInlineSnapshot(`
      "  thấy:     tệp nén bung ra quá lớn, giống tệp phá hoại
        cần:      tệp .docx có phần chữ không quá 60 MB
        cách sửa: không dùng tệp này; xin lại bản gốc từ nơi ban hành"
    `);
  });

  test('a spreadsheet renamed, a presentation, any zip', async () => {
    expect(
      await refusal('bang.docx', zipSync({'xl/workbook.xml': strToU8('<workbook/>')})),
    ).toMatchInlineSnapshot(`
      "  thấy:     bảng tính Excel
        cần:      tệp văn bản Word (.docx)
        cách sửa: mở bằng phần mềm đã tạo ra nó, lưu phần kế hoạch thành .docx"
    `);
    expect(await refusal('chieu.docx', zipSync({'ppt/presentation.xml': strToU8('<p/>')}))).toContain(
      'PowerPoint',
    );
    expect(await refusal('nen.docx', zipSync({'a.txt': strToU8('a')}))).toContain('không có văn bản Word');
  });

  test('a file of 50 MB', async () => {
    expect(await refusal('lon.docx', new Uint8Array(50 * 1024 * 1024))).toMatchInlineSnapshot(`
      "  thấy:     tệp quá lớn: 50 MB
        cần:      tệp không quá 40 MB
        cách sửa: bỏ hình ảnh trong tệp rồi lưu lại; nếu là bản quét thì cần bản có lớp chữ"
    `);
  });

  test('bytes that are no text', async () => {
    expect(
      await refusal('nhi-phan.txt', new Uint8Array([1, 2, 0, 0, 0, 5, 255, 254, 0, 9])),
    ).toMatchInlineSnapshot(`
      "  thấy:     tệp nhị phân, không phải văn bản
        cần:      tệp .docx, .txt, .md hoặc .pdf có lớp chữ
        cách sửa: mở tệp bằng phần mềm đã tạo ra nó rồi lưu thành .docx"
    `);
    expect(
      await refusal('la.txt', new Uint8Array([0x80, 0x99, 0xfe, 0xa0, 0x20, 0x81, 0x8d])),
    ).toMatchInlineSnapshot(`
      "  thấy:     tệp không phải UTF-8, cũng không đọc được bằng TCVN3, VNI hay VISCII
        cần:      tệp văn bản tiếng Việt dùng một bảng mã
        cách sửa: mở tệp trong phần mềm soạn thảo và lưu lại với bảng mã UTF-8, hoặc nhập tệp .docx"
    `);
  });

  test('two encodings in one file', async () => {
    const half = Buffer.concat([
      Buffer.from(TEXT.slice(0, 3000)),
      iconv.encode('C¸c tæ chøc, c¸ nh©n', 'latin1'),
      Buffer.from(TEXT.slice(3000)),
    ]);
    expect(await refusal('lan.txt', half)).toMatchInlineSnapshot(`
      "  thấy:     bảng mã lẫn lộn: tệp là UTF-8 nhưng dòng 45 có ký tự của bảng mã khác
        cần:      cả tệp dùng một bảng mã
        cách sửa: mở tệp, gõ hoặc dán lại dòng 45 và các dòng cùng nguồn, rồi lưu với bảng mã UTF-8"
    `);
  });

  test('RTF, HTML', async () => {
    expect(await refusal('a.doc', '{\\rtf1\\ansi Ke hoach}')).toMatchInlineSnapshot(`
      "  thấy:     tệp RTF
        cần:      tệp .docx, .txt, .md hoặc .pdf
        cách sửa: mở bằng Word rồi lưu thành .docx"
    `);
    expect(await refusal('a.txt', '<!DOCTYPE html><html><body>Kế hoạch</body></html>')).toContain(
      'trang web',
    );
  });

  test('a document without an outline', async () => {
    expect(
      await refusal('thu.txt', 'Kính gửi: Sở Nội vụ\n\nĐề nghị quý Sở cho ý kiến về dự thảo.'),
    ).toMatchInlineSnapshot(`
      "  thấy:     văn bản không có đề cương: không có mục nào đánh số (I., 1., a), -) hay viết hoa, in đậm
        cần:      kế hoạch chia thành các phần, mục
        cách sửa: đánh số các phần của kế hoạch rồi nhập lại"
    `);
  });

  test('a plan without its header block', async () => {
    expect(
      await refusal(
        'thieu.txt',
        'KẾ HOẠCH\nTuyên truyền năm 2027\n\nI. MỤC ĐÍCH\n\n- Một.\n\nII. YÊU CẦU\n\n- Hai.',
      ),
    ).toMatchInlineSnapshot(`
      "  thấy:     phần đầu văn bản không thấy: số, ký hiệu; địa danh và ngày ban hành; cơ quan ban hành
        cần:      một dòng như “Số: 06/KH-KCNĐN”; một dòng như “Đồng Nai, ngày 30 tháng 01 năm 2023”; tên cơ quan bằng chữ in hoa ở đầu văn bản
        cách sửa: thêm các dòng còn thiếu vào đầu tệp như trên bản giấy rồi nhập lại"
    `);
  });

  test('a plan whose id another body already uses', async () => {
    await importPlan(writeText('mot.txt', TEXT), {out: join(root, 'docs'), dryRun: false});
    const other = TEXT.replace('BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP', 'BAN DÂN TỘC');
    expect(await refusal('hai.txt', other)).toMatchInlineSnapshot(`
      "  thấy:     mã “ke-hoach-06-kh-kcndn-2023” đã dùng cho kế hoạch của Ban Quản lý các Khu công nghiệp ở docs/ke-hoach/ke-hoach-06-kh-kcndn-2023/index.mdx
        cần:      mỗi kế hoạch một mã riêng
        cách sửa: kiểm tra số, ngày và cơ quan ban hành (đọc được: Ban Dân tộc); nếu đúng là hai kế hoạch, đổi “key” của trang đã có"
    `);
  });
});

function writeText(name: string, text: string): string {
  const file = join(root, name);
  writeFileSync(file, text);
  return file;
}
