import {copyFileSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {requirements} from '../../src/core/site/requirements.ts';
import {importPlan} from '../../src/import/import-plan.ts';
import {OFFICE_FOLDER, office} from '../fixtures/office.ts';
import {INVENTED} from '../fixtures/plan-family.ts';
import {site} from '../fixtures/site.ts';
import {builtSite, CHECKS} from '../site/requirement-checks.ts';
import {ROOT} from './copy-build.ts';

const PLANS = '/ke-hoach/ke-hoach-09-kh-bqlkkt-2024';
const OTHER_BODY = '/ke-hoach/ke-hoach-31-kh-snv-hai-van-2024/ii-noi-dung';
const BASIS = 'Căn cứ Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023 của Ban Quản lý các Khu công nghiệp Đồng Nai;';
const WITH_BASIS = '/so-sanh/ke-hoach-06-kh-kcndn-2023/ke-hoach-09-kh-bqlkkt-2024';
const COMPARED = '/so-sanh/ke-hoach-11-kh-bqlkkt-2022/ke-hoach-09-kh-bqlkkt-2024';

/** Makes a copy of the project the site as it will be with three plans more, of an office that has filled its profile. */
export async function addPlansAndProfile(copy: string): Promise<void> {
  const file = join(copy, 'plan.txt');
  for (const name of INVENTED) {
    const text = readFileSync(join(ROOT, `tests/fixtures/plans/${name}.txt`), 'utf8');
    // One of them rests on a plan of another body, which the site has.
    writeFileSync(file, name === 'song-tra-2024' ? text.replace(/^(?=Căn cứ )/m, `${BASIS}\n\n`) : text);
    await importPlan(file, {out: join(copy, 'docs'), dryRun: false});
  }
  rmSync(file);
  const profile = readFileSync(join(OFFICE_FOLDER, 'co-quan.yaml'), 'utf8');
  writeFileSync(join(copy, 'docs/co-quan.yaml'), profile.replace('to: 30/11/2026', 'to: 31/12/2099'));
  copyFileSync(join(ROOT, 'static/img/logo.svg'), join(copy, 'static/img/bieu-trung.svg'));
}

/** What is asked of that site, built into `build` for a folder of its host. */
export function askSeveralPlans(build: string, folder: string): void {
  const html = (path: string) =>
    readFileSync(join(build, path, 'index.html'), 'utf8').replaceAll(folder, '/');
  /** An attribute as the build writes it: with quotes only where it needs them. */
  const attribute = (name: string, value: string) => new RegExp(`${name}="?${value}[" >]`);
  const words = (path: string) =>
    (/<main[\s\S]*<\/main>/.exec(html(path))?.[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const trail = (path: string) =>
    (/<nav[^>]*breadcrumb[\s\S]*?<\/nav>/.exec(html(path))?.[0] ?? '')
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s{2,}/);

  it('every page and every anchor that was there is there', () => {
    expect(site.pages.length).toBeGreaterThan(40);
    for (const {url} of site.pages) expect(existsSync(join(build, url, 'index.html')), url).toBe(true);
    const frozen = readFileSync(join(ROOT, 'tests/frozen/heading-ids.txt'), 'utf8').match(
      /^\/ke-hoach#.*$/gm,
    )!;
    for (const address of frozen) expect(html('/ke-hoach')).toMatch(attribute('id', address.split('#')[1]!));
  });

  it('/ke-hoach is the shelf above the first plan, and home speaks of the newest', () => {
    const shelf = words('/ke-hoach').split(' Các kế hoạch ').at(-1)!;
    const places = [
      'Năm 2024',
      '09/KH-BQLKKT',
      '31/KH-SNV',
      'Năm 2023',
      '06/KH-KCNĐN',
      'Năm 2022',
      '11/KH-BQLKKT',
    ];
    expect(places.map((place) => shelf.indexOf(place))).toEqual(
      places.map((place) => shelf.indexOf(place)).sort((a, b) => a - b),
    );
    expect(words('/')).toMatch(/Trang này đăng nguyên văn Kế hoạch số 09\/KH-BQLKKT ngày 05\/02\/2024/);
    expect(words('/')).not.toContain('06/KH-KCNĐN ngày 30/01/2023 của');
  });

  it('a plan stands below the shelf and its own name, and is given no words of another', () => {
    const page = `${PLANS}/iii-noi-dung-tuyen-truyen`;
    expect(trail(page)).toEqual(['Trang chủ', 'Các kế hoạch', 'Kế hoạch số 09/KH-BQLKKT']);
    // What means the same everywhere is a term there too.
    expect(html(OTHER_BODY)).toMatch(attribute('href', '/tra-cuu/thuat-ngu#duong-day-nong'));
    expect(html(page)).not.toMatch(/thuat-ngu#(?:ban-quan-ly|chuyen-doi-so|dau-moi)[" >]/);
    expect(html(page)).not.toMatch(/href="?\/chu-de\/a-/);
  });

  it('two years stand beside each other on a page that needs no script', () => {
    const page = html(COMPARED);
    expect(page).toMatch(/<del><span class="?visually-hidden"?> \[bỏ: <\/span>/);
    expect(page).toMatch(/<ins><span class="?visually-hidden"?> \[thêm: <\/span>/);
    expect(words(COMPARED)).toContain('120 triệu đồng');
    expect(words(COMPARED)).toContain('150 triệu đồng');
    expect(html(PLANS)).toMatch(attribute('href', COMPARED));
    expect(html('/so-sanh')).toMatch(attribute('href', COMPARED));
    // So do a plan and the one that it rests on.
    expect(words(PLANS)).toContain('So với kế hoạch làm căn cứ: Kế hoạch số 06/KH-KCNĐN');
    expect(html(PLANS)).toMatch(attribute('href', WITH_BASIS));
    expect(words(WITH_BASIS)).toContain('Kế hoạch số 09/KH-BQLKKT so với Kế hoạch số 06/KH-KCNĐN');
  });

  it('an office that fills its profile meets 22 of 24 requirements', () => {
    const built = builtSite(build, folder);
    const met = requirements({office}).filter((row) => row.met);
    expect(met).toHaveLength(22);
    const failed = met.flatMap(({key}) => {
      try {
        CHECKS[key]!(built);
        return [];
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(failed).toEqual([]);
  });
}
