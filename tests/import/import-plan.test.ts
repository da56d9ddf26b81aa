import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {checkPages, contentPaths} from '../../src/build/load-site.ts';
import {readDocs} from '../../src/build/read-docs.ts';
import {importPlan} from '../../src/import/import-plan.ts';
import type {DeadBasis} from '../../src/import/plan/dead-bases.ts';
import {deadBasisWords, type NextStep} from '../../src/import/plan/next-steps.ts';
import {formatReport} from '../../src/import/plan/report.ts';
import {reportJson} from '../../src/import/plan/report-json.ts';
import {readOnce} from '../fixtures/read-once.ts';
import {FACTS, ROOT} from '../fixtures/site.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const WEB = join(FIXTURES, 'ke-hoach-web.md');
const FOLDER = 'docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nhap-ke-hoach-'));
});
afterEach(() => rmSync(root, {recursive: true}));

/** Puts a plan and its legal bases in place. */
function withOwnContent(): void {
  for (const folder of ['docs/ke-hoach', 'docs/can-cu', 'static/van-ban']) {
    cpSync(join(ROOT, folder), join(root, folder), {recursive: true});
  }
}

/** What the check says of these pages, which are not a whole site. */
const check = () =>
  checkPages(readDocs(join(root, 'docs')), contentPaths(root), {...FACTS, asOf: null}, readOnce);
const run = (file: string, dryRun = false) => importPlan(file, {out: join(root, 'docs'), dryRun});
const actions = (report: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(report.changes.map(({path, action}) => [path, action]));

/** The web fixture with one passage replaced. */
function corrected(from: string, to: string): string {
  const file = join(root, 'sua.md');
  const source = readFileSync(WEB, 'utf8');
  expect(source).toContain(from);
  writeFileSync(file, source.replace(from, to));
  return file;
}

describe('importPlan', () => {
  test('a plan as web pages give it: pages that the site’s check passes, and a full report', async () => {
    withOwnContent();
    const report = await run(WEB);
    expect(check().findings).toEqual([]);
    expect(formatReport(report)).toMatchInlineSnapshot(`
      "Nhập kế hoạch: 0 lỗi phải sửa, 1 chỗ chưa chắc, 0 phần bỏ ra, 1 căn cứ đã hết hiệu lực, 12 tệp.

      Chưa chắc:
        dòng 75: đánh số không nối tiếp “a)”: “đ) Kênh số”

      Bỏ ra: không có.

      Căn cứ đã hết hiệu lực:
        Nghị định số 61/2018/NĐ-CP: Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP · nguồn thứ cấp tiếng Anh · nguồn ngày 11/06/2025 (ở mục can-cu-1)
          văn bản thay thế, xét ngày 05/08/2026: Nghị định số 118/2025/NĐ-CP: Còn hiệu lực, có hiệu lực từ 01/07/2025, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP và Nghị định số 309/2026/NĐ-CP · nguồn thứ cấp · tính đến 05/08/2026
          nguồn: https://www.vietnam.vn/en/quy-dinh-moi-nhat-ve-thuc-hien-thu-tuc-hanh-chinh-theo-co-che (bản lưu công khai, 2025-06-11)

      Tìm thấy:
        Kế hoạch số 88/KH-UBND ngày 09/03/2027, mã ke-hoach-88-kh-ubnd-nam-linh-2027
        Cơ quan ban hành: Ủy ban nhân dân tỉnh Nam Lĩnh
        Trích yếu: TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN TỈNH NAM LĨNH NĂM 2027
        Căn cứ: 3; lời mở đầu: có; lời kết: có; nơi nhận: 4; chữ ký: 4 dòng; phụ lục: 1
        Đề cương: 20 mục, trong đó 9 có tên
          I. MỤC ĐÍCH, YÊU CẦU (2 mục bên dưới)
          II. CHỈ TIÊU (03 CHỈ TIÊU) (3 mục bên dưới)
          III. NHIỆM VỤ (12 mục bên dưới)
          IV. TỔ CHỨC THỰC HIỆN
        đã nối 15 chỗ xuống dòng giữa đoạn

      Trích dẫn mới, đã lập trang chưa kiểm chứng:
        Quyết định 901/QĐ-BNVX → can-cu/quyet-dinh-901-qd-bnvx-2026.mdx
        Kế hoạch 15-KH/TU → can-cu/ke-hoach-15-kh-tu-nam-linh-2027.mdx

      Trích dẫn đã có trang:
        nghi-dinh-61-2018-nd-cp

      Trích dẫn chưa rõ là văn bản nào: không có.

      Trích dẫn đáng ngờ: không có.

      Trích dẫn không lập được trang:
        12/NQ-HĐND (iii-nhiem-vu): kế hoạch không ghi ngày ban hành, chưa đủ để xác định văn bản

      Văn bản gọi theo tên, không có số: không có.

      Tệp:
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/index.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/toan-van.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/can-cu-va-loi-mo-dau.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/i-muc-dich-yeu-cau.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/ii-chi-tieu-03-chi-tieu.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/iii-nhiem-vu.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/iv-to-chuc-thuc-hien.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/noi-nhan-va-chu-ky.mdx
        tạo mới: docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/phu-luc-1-danh-muc-nhiem-vu-tuyen-truyen-nam.mdx
        tạo mới: docs/can-cu/quyet-dinh-901-qd-bnvx-2026.mdx
        tạo mới: docs/can-cu/ke-hoach-15-kh-tu-nam-linh-2027.mdx
        tạo mới: static/van-ban/ke-hoach-88-kh-ubnd-nam-linh-2027.txt

      Việc tiếp theo:
        1. đối chiếu từng chỗ chưa chắc với bản gốc
        2. kiểm chứng các trang can-cu/ mới lập: tìm nguồn, ghi ngày xem và lời trích (trang /huong-dan/bien-tap)
        3. xem lại các trích dẫn không lập được trang: bổ sung ngày hoặc lý do
        4. báo cơ quan ban hành các căn cứ đã hết hiệu lực; không sửa lời kế hoạch
        5. chạy npm run check, rồi npm run dev và đọc trang toàn văn cạnh bản gốc"
    `);
    expect(
      readFileSync(join(root, 'static/van-ban/ke-hoach-88-kh-ubnd-nam-linh-2027.txt'), 'utf8'),
    ).toMatchInlineSnapshot(`
      "ỦY BAN NHÂN DÂN
      TỈNH NAM LĨNH

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 88/KH-UBND

      Nam Lĩnh, ngày 09 tháng 3 năm 2027

      KẾ HOẠCH
      TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN TỈNH NAM LĨNH NĂM 2027

      Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;

      Căn cứ Quyết định số 901/QĐ-BNVX ngày 21 tháng 7 năm 2026 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030;

      Thực hiện Kế hoạch số 15-KH/TU ngày 04/01/2027 của Tỉnh ủy về chuyển đổi số;

      Ủy ban nhân dân tỉnh Nam Lĩnh ban hành Kế hoạch tuyên truyền năm 2027 như sau:

      I. MỤC ĐÍCH, YÊU CẦU

      1. Nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về cải cách hành chính, góp phần đạt các chỉ tiêu đề ra.

      2. Tuyên truyền kịp thời, đúng đối tượng, tiết kiệm; <không> phô trương & hình thức, theo mẫu {tên} * ghi chú.

      II. CHỈ TIÊU (03 CHỈ TIÊU)

      (1) Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85%;

      (2) Tỷ lệ người dân hài lòng đạt trên 90%;

      (3) 100% cơ quan có chuyên mục.

      III. NHIỆM VỤ

      1. Tuyên truyền trên báo, đài

      a) Thể chế

      - Rà soát quy chế phối hợp theo Nghị quyết số 12/NQ-HĐND của HĐND tỉnh và Quyết định số 901/QĐ-BNVX.

      - Mở chuyên mục:

      + Trên báo in;

      + Trên truyền hình.

      Các việc tại điểm này hoàn thành trước ngày 30/6/2027.

      đ) Kênh số

      Đăng tải tin, bài trên Cổng thông tin điện tử www.namlinh.gov.vn và nền tảng mạng xã hội.

      1.1. Phối hợp

      - Ký kết chương trình phối hợp.

      2. Sở Nội vụ:

      Chủ trì, tham mưu Ủy ban nhân dân tỉnh triển khai Kế hoạch.

      3. Các sở, ban, ngành phối hợp thực hiện.

      IV. TỔ CHỨC THỰC HIỆN

      Các cơ quan, đơn vị báo cáo kết quả trước ngày 10 tháng 12 hằng năm.

      Trong quá trình thực hiện, nếu có vướng mắc, đề nghị gửi về Sở Nội vụ để tổng hợp, báo cáo./.

      (Kèm theo Phụ lục danh mục nhiệm vụ)

      Nơi nhận:
      - Bộ Nội vụ;
      - CT, các PCT UBND tỉnh;
      - Lưu: VT, NC.
      05 KH

      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lê Văn Bình

      PHỤ LỤC DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN NĂM 2027

      (Kèm theo Kế hoạch số 88/KH-UBND ngày 09 tháng 3 năm 2027)

      STT	Nhiệm vụ	Thời gian thực hiện

      I	Báo chí	

      1.1	Mở chuyên mục | cải cách hành chính trên báo và đài	Quý I
      "
    `);
    expect(
      readFileSync(join(root, 'docs/can-cu/quyet-dinh-901-qd-bnvx-2026.mdx'), 'utf8'),
    ).toMatchInlineSnapshot(`
      "---
      kind: instrument
      key: quyet-dinh-901-qd-bnvx-2026
      type: Quyết định
      number: 901/QĐ-BNVX
      issuer: Bộ trưởng Bộ Nội vụ
      issued: 21/07/2026
      title: Ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
      planDate: 21/07/2026
      sources:
        - url: plan:88/KH-UBND
          level: plan
          retrieved: văn bản Kế hoạch 88/KH-UBND ngày 09/03/2027
          quotes:
            - field: number
              value: 901/QĐ-BNVX
              quote: Quyết định số 901/QĐ-BNVX ngày 21 tháng 7 năm 2026 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
              check: machine
            - field: issued
              value: "2026-07-21"
              quote: Quyết định số 901/QĐ-BNVX ngày 21 tháng 7 năm 2026 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
              check: machine
            - field: issuer
              value: Bộ trưởng Bộ Nội vụ
              quote: Quyết định số 901/QĐ-BNVX ngày 21 tháng 7 năm 2026 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
              check: machine
            - field: title
              value: Ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
              quote: Quyết định số 901/QĐ-BNVX ngày 21 tháng 7 năm 2026 của Bộ trưởng Bộ Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính giai đoạn 2026 - 2030
              check: machine
      ---
      "
    `);
  });

  test('what is left to do stands beside the pages, and what replaced a dead basis on the day of the import', async () => {
    withOwnContent();
    await importPlan(WEB, {out: join(root, 'docs'), dryRun: false, today: '2027-03-10'});
    expect(readFileSync(join(root, FOLDER, 'viec-tiep-theo.txt'), 'utf8')).toMatchInlineSnapshot(`
      "VIỆC TIẾP THEO SAU KHI NHẬP KẾ HOẠCH SỐ 88/KH-UBND NGÀY 09/03/2027

      Ngày nhập: 10/03/2027. Tình trạng của căn cứ là tình trạng trên trang vào ngày ấy. Tệp này không đăng lên trang; lần nhập sau ghi lại, nên đừng ghi thêm vào đây.

      1. đối chiếu từng chỗ chưa chắc với bản gốc
         - dòng 75: đánh số không nối tiếp “a)”: “đ) Kênh số”

      2. kiểm chứng các trang can-cu/ mới lập: tìm nguồn, ghi ngày xem và lời trích (trang /huong-dan/bien-tap)
         - can-cu/quyet-dinh-901-qd-bnvx-2026.mdx: Quyết định 901/QĐ-BNVX
         - can-cu/ke-hoach-15-kh-tu-nam-linh-2027.mdx: Kế hoạch 15-KH/TU

      3. xem lại các trích dẫn không lập được trang: bổ sung ngày hoặc lý do
         - 12/NQ-HĐND (iii-nhiem-vu): kế hoạch không ghi ngày ban hành, chưa đủ để xác định văn bản

      4. báo cơ quan ban hành các căn cứ đã hết hiệu lực; không sửa lời kế hoạch
         - Nghị định số 61/2018/NĐ-CP: Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP · nguồn thứ cấp tiếng Anh · nguồn ngày 11/06/2025 (ở mục can-cu-1)
             văn bản thay thế, xét ngày 10/03/2027: Nghị định số 118/2025/NĐ-CP: Còn hiệu lực, có hiệu lực từ 01/07/2025, được sửa đổi, bổ sung bởi Nghị định số 367/2025/NĐ-CP và Nghị định số 309/2026/NĐ-CP · nguồn thứ cấp · tính đến 05/08/2026
             nguồn: https://www.vietnam.vn/en/quy-dinh-moi-nhat-ve-thuc-hien-thu-tuc-hanh-chinh-theo-co-che (bản lưu công khai, 2025-06-11)

      5. chạy npm run check, rồi npm run dev và đọc trang toàn văn cạnh bản gốc
      "
    `);
    expect(check().findings).toEqual([]);
  });

  test('a basis is judged on the day of the import: alive before its end, with nothing in its place where nothing is known', async () => {
    withOwnContent();
    const deadOn = async (today: string) =>
      (await importPlan(WEB, {out: join(root, 'docs'), dryRun: true, today})).dead;
    expect(await deadOn('2025-06-30')).toEqual([]);
    const [dead] = await deadOn('2025-07-01');
    expect(dead).toMatchObject({
      on: '2025-07-01',
      replacement: {key: 'nghi-dinh-118-2025-nd-cp'},
      clauses: ['can-cu-1'],
    });
    rmSync(join(root, 'docs/can-cu/nghi-dinh-118-2025-nd-cp.mdx'));
    const [alone] = await deadOn('2025-07-01');
    expect(alone!.replacement).toBe(null);
    expect(deadBasisWords(alone!)).toContain('văn bản thay thế: trang chưa có, cần tra thêm');
  });

  test('a dry run leaves nothing to do on the disk, and says so as data too', async () => {
    withOwnContent();
    const report = await run(WEB, true);
    expect(readdirSync(join(root, 'docs/ke-hoach'))).not.toContain('ke-hoach-88-kh-ubnd-nam-linh-2027');
    const {next, dead} = reportJson(report) as {next: NextStep[]; dead: DeadBasis[]};
    expect(next.at(-1)!.what).toContain('--dry-run');
    expect(next.find(({what}) => what.startsWith('báo cơ quan'))!.places).toEqual(dead.map(deadBasisWords));
  });

  test('a plan without numbers, every line a paragraph', async () => {
    await run(join(FIXTURES, 'ke-hoach-khong-danh-so.txt'));
    const {site, findings} = check();
    expect(findings).toEqual([]);
    const plan = site.plans.find(({key}) => key === 'ke-hoach-07-kh-thptnt-2026')!;
    expect(plan.page.frontMatter).toMatchObject({
      issuer: 'Trường Trung học phổ thông nguyễn trãi',
      header: {superior: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO NAM LĨNH'},
      signature: ['HIỆU TRƯỞNG', '(Đã ký)', 'Trần Thị Hoa'],
    });
    expect(plan.clauses.map(({id}) => id)).toEqual([
      'mo-dau',
      'muc-dich',
      'doi-tuong',
      'hinh-thuc',
      'hinh-thuc-1',
      'hinh-thuc-2',
      'to-chuc-thuc-hien',
      'ket-thuc',
      'noi-nhan',
      'noi-nhan-1',
      'noi-nhan-2',
    ]);
  });

  test('--dry-run says the same and writes nothing', async () => {
    const dry = await run(WEB, true);
    expect(readdirSync(root)).toEqual([]);
    expect(actions(dry)).toEqual(actions(await run(WEB)));
  });

  test('once more on the same file changes nothing', async () => {
    await run(WEB);
    const again = await run(WEB);
    expect(new Set(Object.values(actions(again)))).toEqual(new Set(['unchanged']));
    expect(check().findings).toEqual([]);
  });

  test('a corrected file updates what the editor has not touched', async () => {
    await run(WEB);
    const report = await run(corrected('tối thiểu 85%', 'tối thiểu 88%'));
    expect(
      report.changes
        .filter(({action}) => action !== 'unchanged')
        .map(({path, action}) => `${action} ${path}`),
    ).toEqual([
      `update ${FOLDER}/ii-chi-tieu-03-chi-tieu.mdx`,
      'update static/van-ban/ke-hoach-88-kh-ubnd-nam-linh-2027.txt',
    ]);
    expect(check().findings).toEqual([]);
  });

  test('a heading that is corrected keeps its address', async () => {
    await run(WEB);
    const report = await run(corrected('TỔ CHỨC THỰC HIỆN', 'TỔ CHỨC, GIÁM SÁT'));
    expect(actions(report)[`${FOLDER}/iv-to-chuc-thuc-hien.mdx`]).toBe('update');
    expect(Object.values(actions(report))).not.toContain('remove');
  });

  test('what the editor wrote stays: kept where the document is the same, a conflict where it changed', async () => {
    await run(WEB);
    const page = join(root, FOLDER, 'ii-chi-tieu-03-chi-tieu.mdx');
    const edited = readFileSync(page, 'utf8').replace('tối thiểu 85%', 'tối thiểu 86%');
    writeFileSync(page, edited);
    expect(actions(await run(WEB))[`${FOLDER}/ii-chi-tieu-03-chi-tieu.mdx`]).toBe('kept');
    const report = await run(corrected('tối thiểu 85%', 'tối thiểu 88%'));
    expect(actions(report)[`${FOLDER}/ii-chi-tieu-03-chi-tieu.mdx`]).toBe('conflict');
    expect(readFileSync(page, 'utf8')).toBe(edited);
    expect(
      formatReport(report)
        .split('\n\n')
        .find((part) => part.startsWith('Xung đột')),
    ).toMatchInlineSnapshot(`
      "Xung đột ở docs/ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027/ii-chi-tieu-03-chi-tieu.mdx:11
        đang có:     Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 86%;
        văn bản mới: Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 88%;
        cách sửa:    tự chép chỗ khác nhau vào tệp, rồi nhập lại"
    `);
  });

  test('a section that the document dropped goes, unless the editor touched it', async () => {
    await run(WEB);
    const shorter = corrected(
      '**3.** Các sở, ban, ngành phối hợp thực hiện.\n\n**IV. TỔ CHỨC THỰC HIỆN**\n\n',
      '',
    );
    expect(actions(await run(shorter))[`${FOLDER}/iv-to-chuc-thuc-hien.mdx`]).toBe('remove');
    expect(check().findings).toEqual([]);
  });

  test('the site’s own plan is compared with its pages and left alone', async () => {
    withOwnContent();
    const text = readFileSync(join(root, 'static/van-ban/ke-hoach-06-2023.txt'), 'utf8');
    const file = join(root, 'ke-hoach.txt');
    writeFileSync(file, text);
    expect((await run(file)).differences).toEqual([]);
    writeFileSync(file, text.replace('Sở Nội vụ;', 'Sở Tài chính;'));
    expect((await run(file)).differences).toMatchInlineSnapshot(`
      [
        {
          "next": "- Sở Tài chính;",
          "now": "- Sở Nội vụ;",
          "place": "docs/ke-hoach/noi-nhan-va-chu-ky.mdx:21, mục noi-nhan-2",
        },
      ]
    `);
    expect(check().findings).toEqual([]);
  });
});
