import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {checkPages, contentPaths} from '../../../src/build/load-site.ts';
import {readDocs} from '../../../src/build/read-docs.ts';
import type {PageOf} from '../../../src/core/page/page.ts';
import {indexRows} from '../../../src/core/site/index-rows.ts';
import {clauseById} from '../../../src/core/site/plans.ts';
import {printIdentity, siteIdentities} from '../../../src/core/site/print-identity.ts';
import type {Site} from '../../../src/core/site/site.ts';
import {sourceViews} from '../../../src/core/site/source-views.ts';
import {trailOf} from '../../../src/core/site/trail.ts';
import {importPlan} from '../../../src/import/import-plan.ts';
import {attributeOf} from '../../../src/mdx/clause-element.ts';
import {component} from '../../../src/mdx/nodes.ts';
import {expand} from '../../../src/mdx/tags.ts';
import {readOnce} from '../../fixtures/read-once.ts';
import {FACTS, ROOT} from '../../fixtures/site.ts';

const FIRST = 'Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023';
const SECOND = 'Kế hoạch số 88/KH-UBND ngày 09/03/2027';

/** The basis that only the second plan cites. */
const NEW_BASIS = 'can-cu/quyet-dinh-901-qd-bnvx-2026.mdx';

let root: string;
let site: Site;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hai-ke-hoach-'));
  for (const folder of ['docs', 'static/van-ban'])
    cpSync(join(ROOT, folder), join(root, folder), {recursive: true});
  const plan = join(import.meta.dirname, '../../fixtures/import/ke-hoach-web.md');
  await importPlan(plan, {out: join(root, 'docs'), dryRun: false});
  const checked = checkPages(
    readDocs(join(root, 'docs')),
    contentPaths(root),
    {...FACTS, asOf: null},
    readOnce,
  );
  expect(checked.findings).toEqual([]);
  site = checked.site;
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

const planNamed = (name: string) => site.plans.find(({page: own}) => name.includes(own.frontMatter.number));
const page = (file: string) => site.pages.find((candidate) => candidate.file === file)!;
const instrument = (key: string) => site.instruments.find((item) => item.key === key)!;

describe('each plan has its own words', () => {
  test('where a page of ours names a clause: of the plans that the page names, in their order', () => {
    const [home, later] = [FIRST, SECOND].map((name) => planNamed(name))!;
    const shared = home!.clauses.find(({id}) => later!.clauses.some((clause) => clause.id === id))!.id;
    const planOf = (named?: readonly string[]) => clauseById(site.plans, shared, named)?.plan.key;
    expect(planOf()).toBe(home!.key);
    expect(planOf([later!.key])).toBe(later!.key);
    expect(planOf([later!.key, home!.key])).toBe(later!.key);
    expect(planOf([home!.key, later!.key])).toBe(home!.key);
  });

  test('where guidance quotes a clause by its tag', () => {
    const [home, later] = [FIRST, SECOND].map((name) => planNamed(name)!);
    const shared = home!.clauses.find(({id}) => later!.clauses.some((clause) => clause.id === id))!.id;
    const tag = component('ClauseQuote', {id: shared}) as RootContent;
    const guidance = page('huong-dan/van-phong.mdx') as PageOf<'guidance'>;
    const quoted = (plans: readonly string[]) => {
      const [node] = expand(site, {...guidance, frontMatter: {...guidance.frontMatter, plans: [...plans]}}, [
        tag,
      ]);
      return attributeOf(node as MdxJsxFlowElement, 'where');
    };
    expect(quoted([])).toContain(home!.page.frontMatter.number);
    expect(quoted([later!.key])).toContain(later!.page.frontMatter.number);
  });

  test('as a source', () => {
    const named = (key: string) => sourceViews(site, instrument(key).sources).map(({name}) => name);
    expect(named('quyet-dinh-901-qd-bnvx-2026')).toEqual([SECOND]);
    expect(named('nghi-dinh-63-2010-nd-cp')).toContain(FIRST);
  });

  test('a source of a number that two plans have, or none, claims neither', () => {
    const {sources} = instrument('quyet-dinh-901-qd-bnvx-2026');
    const named = (plans: Site['plans']) => sourceViews({plans}, sources).map(({name}) => name);
    expect(named([])).toEqual(['văn bản số 88/KH-UBND']);
    expect(named([...site.plans, ...site.plans])).toEqual(['văn bản số 88/KH-UBND']);
  });

  test('at the head of a printed page', () => {
    expect(printIdentity(site, page(NEW_BASIS))).toEqual({
      issuer: 'Tài liệu của trang',
      document: SECOND,
      place: 'Căn cứ pháp lý của kế hoạch',
    });
    // Both cite it: the plan that the site is built around stands for both.
    expect(printIdentity(site, page('can-cu/nghi-dinh-61-2018-nd-cp.mdx'))?.document).toBe(FIRST);
    expect(siteIdentities(site).map(({document}) => document)).toEqual([FIRST, SECOND]);
  });

  test('on the way down to a page', () => {
    const folder = 'ke-hoach/ke-hoach-88-kh-ubnd-nam-linh-2027';
    const labels = (file: string) => trailOf(site, page(file)).map(({label}) => label);
    expect(labels(`${folder}/iii-nhiem-vu.mdx`)).toEqual(['Các kế hoạch', 'Kế hoạch số 88/KH-UBND']);
    expect(labels(`${folder}/index.mdx`)).toEqual(['Các kế hoạch']);
    expect(labels('ke-hoach/i-muc-dich.mdx')).toEqual(['Các kế hoạch', 'Kế hoạch số 06/KH-KCNĐN']);
    expect(labels('ke-hoach/index.mdx')).toEqual([]);
  });

  test('where a place is named beside places of other plans', () => {
    const row = indexRows(site).find(({key}) => key === 'quyet-dinh-901-qd-bnvx-2026')!;
    expect(row.places.map(({where}) => where)).toEqual([
      'căn cứ thứ 2 Kế hoạch số 88/KH-UBND',
      'điểm a khoản 1 Mục III Kế hoạch số 88/KH-UBND',
    ]);
  });
});
