import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type CheerioAPI, load} from 'cheerio';
import {describe, expect, it, test} from 'vitest';
import {settle} from '../../src/build/pdf/print-pages.ts';
import {some} from '../every.ts';
import {address, allPages, BUILD, builtPage, PLANS, useBrowser} from './harness.ts';
import {readPdf} from './read-pdf.ts';

const read = (path: string) => readFileSync(join(BUILD, path), 'utf8');
const fold = (text: string) => text.replace(/[\s\u200b]+/g, ' ').trim();

const browser = useBrowser();

interface Clause {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
  readonly url: string;
  readonly citations: readonly {resolution: string; url: string; words: string}[];
}
const clauses = JSON.parse(read('data/plan.json')).clauses as Clause[];
const path = (url: string) => new URL(url).pathname;

/** The words of a clause as drawn, without those of the clauses below it; and where its citations lead. */
function drawn($: CheerioAPI, id: string): {words: string; links: string[]} {
  const box = $(`[data-clause="${id}"]`).first().clone();
  box.find('[data-clause], .clause-tools, .topic-link, .hash-link').remove();
  const words = box.is('section') ? box : box.find('> .clause__label, > .clause__body');
  const parts = words.find('p, h1, h2, h3, h4, td, th').toArray();
  const label = box.find('> .clause__label').text();
  return {
    words: fold([label, ...parts.map((part) => $(part).text())].join(' ')),
    links: words
      .find('a.citation')
      .toArray()
      .map((link) => $(link).attr('href') ?? ''),
  };
}

describe('the page, the full text and the data files say the same', () => {
  const whole = builtPage('ke-hoach/toan-van');
  const akn = load(read('data/plan.xml'), {xml: true});
  const csv = read('data/citations.csv');
  const pages = new Map(
    [...new Set(clauses.map(({url}) => path(url)))].map((page) => [page, builtPage(page)]),
  );

  it.each(clauses.map((clause) => [clause.id, clause] as const))('%s', (id, clause) => {
    const {label, heading, text, citations, url} = clause;
    const words = fold([label, heading ?? '', text].join(' '));
    const links = citations.filter(({resolution}) => resolution === 'linked').map((one) => path(one.url));
    const own = drawn(pages.get(path(url))!, id);
    expect(own).toEqual({words, links});
    expect(drawn(whole, id)).toEqual(own);

    const refs = akn(`[eId="${id}"]`).children('intro, content, p').find('ref').addBack('ref');
    expect(refs.toArray().map((ref) => path(akn(ref).attr('href') ?? ''))).toEqual(links);

    const markdown = read(`${path(url)}.md`);
    const start = markdown.indexOf(`<a id="${id}"></a>`);
    expect(start, 'anchor').toBeGreaterThan(-1);
    const block =
      markdown
        .slice(start)
        .replace(/^Địa chỉ: .*\n\n|^Phiên bản của trang: .*\n\n|^(?:>.*\n)+\n/gm, '')
        .split(/\n\n(?=.*<a id=|\[Xem chủ đề: |## |- \[|Thay đổi gần nhất)/)[0] ?? '';
    const plain = block
      .replace(/<a id[^>]*><\/a>/, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll('\\', '');
    expect(fold(plain)).toContain(fold([label && heading ? label : '', heading ?? '', text].join(' ')));
    expect([...block.matchAll(/\]\((\/[^)]*)\)/g)].map(([, target]) => target)).toEqual(links);

    for (const {words: cited} of citations) expect(csv).toContain(cited.replaceAll('"', '""'));
  });
});

describe('every page', () => {
  const pages = allPages().filter((page) => !/^\/(kiem-tra|tim-kiem|bo-tai-lieu|so-sanh)/.test(page));

  it('has its plain text at its address with .md, and names it', () => {
    for (const page of pages) {
      const twin = page === '/' ? '/index.md' : `${page}.md`;
      expect(read(twin).startsWith('# '), page).toBe(true);
      expect(builtPage(page)('link[type="text/markdown"]').attr('href'), page).toBe(twin);
    }
  });

  it('carries structured data where it is a legal text', () => {
    for (const page of pages) {
      const $ = builtPage(page);
      const scripts = $('script[type="application/ld+json"]').toArray();
      const data = scripts.map((script) => JSON.parse($(script).text() || '{}'));
      const legal = /^\/can-cu\/(?!can-kiem-tra)|^\/ke-hoach(?!\/ve-van-ban)/.test(page);
      expect(
        data.some((item) => item['@type'] === 'Legislation'),
        page,
      ).toBe(legal);
    }
  });
});

describe('an instrument', () => {
  const $ = builtPage('can-cu/nghi-dinh-61-2018-nd-cp');

  it('says what replaced it, from when, on whose word', () => {
    const line = $('.force__now').first();
    expect($('h1').parent().next().is('.force') || $('h1').next().is('.force')).toBe(true);
    expect(line.text()).toContain('Hết hiệu lực từ 01/07/2025, theo Nghị định số 118/2025/NĐ-CP');
    expect(line.find('a[href="/can-cu/nghi-dinh-118-2025-nd-cp"]').length).toBe(1);
    expect($('.force__then').text()).toContain('ngày 30/01/2023 ban hành: Còn hiệu lực');
    expect($('.force time').attr('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect($('.status-proof q').length).toBeGreaterThan(0);
    expect($('.relations').text()).toContain('nguồn thứ cấp');
    expect($('.relation-drawing [style]').length).toBe(0);
  });

  it('is told apart from others of its number', () => {
    const other = builtPage('can-cu/quyet-dinh-06-qd-ttg-2022');
    expect(other('a[href="/tra-cuu/so-hieu#so-06-qd-ttg"]').length).toBe(1);
    const page = builtPage('tra-cuu/so-hieu');
    expect(page('#so-06-qd-ttg').parent().find('li').length).toBe(2);
  });
});

test('the page about the data counts what the data files hold', () => {
  const $ = builtPage('ve-du-lieu');
  const {ledger, instruments} = JSON.parse(read('data/citations.json'));
  const planned = readdirSync(join(BUILD, 'data'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(read(`data/${file}`)).clauses as Clause[] | undefined) ?? []);
  const value = (name: string) =>
    $('tr')
      .filter((_, row) => $(row).find('td').first().text() === name)
      .find('td')
      .last()
      .text();
  const of = PLANS > 1 ? `${PLANS} kế hoạch` : 'kế hoạch';
  expect(value(`Mục của ${of} có địa chỉ riêng`)).toBe(String(planned.length));
  expect(value('Văn bản có trang riêng')).toBe(String(instruments.length));
  expect(value('Chỗ dẫn văn bản tìm thấy trên mọi trang')).toBe(String(ledger.candidates));
  expect(value('Chưa kiểm chứng')).toBe(
    String(instruments.filter(({status}: {status: {level: unknown}}) => status.level === null).length),
  );
  expect($('main').text()).toContain('chưa có địa chỉ riêng để nhận báo sai sót');
});

describe('the mark of a clause', () => {
  const page = '/ke-hoach/iii-2-noi-dung';

  it('is a plain link without scripts', async () => {
    const tab = await browser.openTab(page, {javaScriptEnabled: false});
    const mark = tab.locator('[data-clause="iii-2-g"] > .clause-tools > .clause-tools__mark');
    expect(await mark.getAttribute('href')).toBe(`${page}#iii-2-g`);
    await tab.close();
  });

  it('copies the address, three citations and the words, and says so', async () => {
    const tab = await browser.openTab(page, {permissions: ['clipboard-read', 'clipboard-write']});
    const clause = tab.locator('[data-clause="iii-2-g"]');
    const mark = clause.locator('button.clause-tools__mark');
    await mark.focus();
    await tab.keyboard.press('Enter');
    const take = async (name: string) => {
      await clause.getByRole('button', {name, exact: true}).click();
      await clause.getByRole('status').filter({hasText: 'Đã chép'}).waitFor();
      await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).not.toBe('');
      await tab.waitForTimeout(50);
      return tab.evaluate(() => navigator.clipboard.readText());
    };
    expect(await take('Chép địa chỉ')).toBe(address(`${page}#iii-2-g`));
    expect(await take('Chép trích dẫn có ngày')).toBe(
      'điểm g khoản 2 Mục III Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023',
    );
    expect(await take('Chép trích dẫn ngắn')).toBe('điểm g khoản 2 Mục III Kế hoạch 06/KH-KCNĐN');
    expect(await take('Chép trích dẫn đầy đủ')).toContain(
      'ngày 30/01/2023 của Ban Quản lý các Khu công nghiệp Đồng Nai về thông tin, tuyên truyền',
    );
    const {text} = clauses.find(({id}) => id === 'iii-2-g')!;
    expect(await take('Chép nguyên văn kèm trích dẫn')).toContain(`“g) ${text}” (điểm g khoản 2 Mục III`);
    await tab.keyboard.press('Escape');
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.close();
  });

  it('shows which clause was opened, in its page and in the full text', async () => {
    const places = ['/ke-hoach/toan-van#iii-2-h', `${page}#iii-2-h`, '/ke-hoach/toan-van#iv'];
    for (const place of some(places, 1)) {
      const tab = await browser.openTab(place);
      const id = place.split('#')[1];
      await tab.locator(`[data-clause="${id}"][data-marked]`).waitFor();
      expect(await tab.locator('[data-marked]').count()).toBe(1);
      await tab.close();
    }
  });
});

test('names that are no longer are said below the plan’s words, as the site’s own', () => {
  const note = builtPage('ke-hoach/iii-3-hinh-thuc')('.former-names');
  expect(fold(note.text())).toContain('ghi chú của trang, không phải lời của kế hoạch');
  for (const name of ['Trung tâm Hành chính công', 'Báo Đồng Nai', 'Đài Phát thanh - Truyền hình'])
    expect(fold(note.text())).toContain(name);
  expect(builtPage('ke-hoach/i-muc-dich')('.former-names').text()).toContain('không còn cấp huyện');
  expect(builtPage('ke-hoach/toan-van')('.former-names').length).toBe(1);
});

test('where a page quotes the plan, they are said right after the quotation that has them', () => {
  const topic = builtPage('chu-de/a-van-ban-kiem-soat-thu-tuc-hanh-chinh');
  expect(topic('.clause-quotation + .former-names').text()).toContain('không còn cấp huyện');
  expect(
    builtPage('huong-dan/hinh-thuc-04-niem-yet-thu-tuc')('.clause-quotation + .former-names').text(),
  ).toContain('Trung tâm Hành chính công');
  expect(builtPage('huong-dan/ai-lam-gi')('.former-names').length).toBe(1);
  // Neither a topic whose clause has no such name, nor a page that only uses one in its own words.
  for (const path of ['chu-de/g-dich-vu-cong-truc-tuyen', 'huong-dan/van-phong'])
    expect(builtPage(path)('.former-names').length, path).toBe(0);
});

test('on paper too', async () => {
  for (const path of ['/ke-hoach/iii-3-hinh-thuc', '/chu-de/e-bo-thu-tuc-hanh-chinh']) {
    const page = await browser.openTab(path);
    await settle(page);
    const {text} = await readPdf(await page.pdf({preferCSSPageSize: true, tagged: true}));
    await page.close();
    expect(fold(text), path).toContain(
      'Tên gọi nay đã khác (ghi chú của trang, không phải lời của kế hoạch)',
    );
  }
});
