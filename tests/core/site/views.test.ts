import {describe, expect, it} from 'vitest';
import {reportAddress} from '../../../src/core/page/report.ts';
import {usesOfClause} from '../../../src/core/site/clause-uses.ts';
import {scoreGold} from '../../../src/core/site/gold-score.ts';
import {homonyms} from '../../../src/core/site/homonyms.ts';
import {citingPages} from '../../../src/core/site/instrument-views.ts';
import {planCitation} from '../../../src/core/site/plan-citation.ts';
import {plan, site} from '../../fixtures/site.ts';

describe('where a clause is used', () => {
  it('names the topic that opens it and every page that quotes it or rests on it', () => {
    const clause = plan.clauses.find(({id}) => id === 'iii-2-g')!;
    const uses = usesOfClause(site, clause).map(({url}) => url);
    expect(uses).toContain(site.topics.find(({letter}) => letter === 'g')!.url);
    for (const page of site.pages) {
      const rests =
        page.quoted.some(({id}) => id === clause.id) ||
        ('basis' in page.frontMatter && page.frontMatter.basis.includes(clause.id));
      if (rests) expect(uses, page.file).toContain(page.url);
    }
    expect(new Set(uses).size).toBe(uses.length);
  });

  it('is not another plan’s clause of the same id', () => {
    const clause = plan.clauses[0]!;
    expect(usesOfClause(site, {...clause, plan: 'ke-hoach-khac'})).toEqual([]);
  });
});

describe('where an instrument is cited', () => {
  it('is told on its page for every page of our own that cites it', () => {
    for (const {citation, clause, page} of site.mentions) {
      const item = site.instruments.find(({key}) => key === citation.key);
      if (clause !== null || !item || item.file === page.file) continue;
      expect(
        citingPages(site, item.key).map(({url}) => url),
        page.file,
      ).toContain(page.url);
    }
  });
});

describe('homonyms', () => {
  it('are those that a source tells of, each with the words that tell', () => {
    const found = homonyms(site);
    expect(found.map(({number}) => number)).toEqual(['06/QĐ-TTg', '23/CT-TTg']);
    for (const {bearers} of found) {
      expect(bearers.some(({url}) => url !== null)).toBe(true);
      for (const {url, quote, source} of bearers) {
        if (url === null) expect([quote, source].every(Boolean)).toBe(true);
      }
    }
  });
});

describe('the citation of the plan', () => {
  it('keeps the order type, number, date, issuer, subject', () => {
    expect(planCitation(plan)).toMatchInlineSnapshot(`
      {
        "dated": "Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023",
        "full": "Kế hoạch số 06/KH-KCNĐN ngày 30/01/2023 của Ban Quản lý các Khu công nghiệp Đồng Nai về thông tin, tuyên truyền cải cách hành chính, kiểm soát thủ tục hành chính của Ban Quản lý các Khu công nghiệp năm 2023",
        "short": "Kế hoạch 06/KH-KCNĐN",
      }
    `);
  });
});

describe('the score on the gold set', () => {
  const row = {text: 'Căn cứ Quyết định số 468/QĐ-TTg ngày 27/3/2021;'};

  it('is 1 only where every mention is found and right', () => {
    const right = {...row, numbered: [['468/QĐ-TTg', 'quyết định', '2021-03-27', null]]};
    expect(scoreGold([right])).toEqual({rows: 1, mentions: 1, precision: 1, recall: 1});
    const wrongDay = {...row, numbered: [['468/QĐ-TTg', 'quyết định', '2021-03-28', null]]};
    expect(scoreGold([right, wrongDay])).toEqual({rows: 2, mentions: 2, precision: 0.5, recall: 0.5});
    expect(scoreGold([right, row])).toMatchObject({precision: 0.5, recall: 1});
  });
});

describe('where a mistake is reported', () => {
  const where = 'điểm g khoản 2 Mục III';
  const address = 'https://example.org/ke-hoach/iii-2-noi-dung#iii-2-g';

  it('is the configured address with the clause filled in, or the page that says there is none', () => {
    expect(reportAddress(null, where, address)).toBe('/ve-du-lieu#bao-sai-sot');
    const mail = new URL(reportAddress('a@example.org', where, address));
    expect(mail.protocol + mail.pathname).toBe('mailto:a@example.org');
    expect(mail.searchParams.get('subject')).toBe(`Sai sót tại ${where}`);
    expect(mail.searchParams.get('body')).toContain(address);
    const form = new URL(reportAddress('https://example.org/bao?x=1', where, address));
    expect([form.searchParams.get('x'), form.searchParams.get('muc')]).toEqual(['1', address]);
  });
});
