import {isKind, type Page, type PageOf} from '../page/page.ts';
import {AUDIENCES} from '../page/page-schema.ts';
import {pageTitle} from '../page/page-title.ts';
import type {Source} from '../page/source-schema.ts';
import {reviewSentence, shortName, statusSentence} from '../page/wording.ts';
import {isAfterSignature} from '../site/assemble.ts';
import {citingClauses, citingPages, citingPlace, instrumentsCitedBy} from '../site/instrument-views.ts';
import {pinpoint} from '../site/pinpoint.ts';
import {clauseById} from '../site/plans.ts';
import {relationViews} from '../site/relation-views.ts';
import type {Site} from '../site/site.ts';
import {sourceViews} from '../site/source-views.ts';
import {formatVietnameseDate} from '../text/date.ts';
import {authored, instrumentLine} from './authored-markdown.ts';
import {bullets, escapeMarkdown, links, list, titled} from './markdown.ts';
import {clauseText, quoted} from './plan-markdown.ts';

/** A page as plain Markdown: the same assembled content as its HTML, from the same model. */
export function pageMarkdown(site: Site, page: Page, origin: string): string {
  const lines = [
    `# ${escapeMarkdown(pageTitle(page))}`,
    ...contentOf(site, page),
    `Địa chỉ: <${origin}${page.url}>`,
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function contentOf(site: Site, page: Page): string[] {
  if (isKind(page, 'plan')) return planOverview(site, page);
  if (isKind(page, 'section')) return sectionText(site, page);
  if (isKind(page, 'instrument')) return instrumentText(site, page);
  if (isKind(page, 'topic')) return topicText(site, page);
  if (isKind(page, 'guidance')) {
    const about = page.frontMatter.clause;
    return [
      ...(about === undefined ? [] : [quoted(site, about)]),
      authored(site, page),
      ...sourceText(page.frontMatter.sources),
    ];
  }
  if (isKind(page, 'glossary')) {
    const terms = page.frontMatter.terms.map(({term, expansion, meaning}) =>
      escapeMarkdown(`- ${term}${expansion === undefined ? '' : ` (${expansion})`}: ${meaning}`),
    );
    return [authored(site, page), terms.join('\n'), ...sourceText(page.frontMatter.sources)];
  }
  if (isKind(page, 'page')) return [authored(site, page), ...sourceText(page.frontMatter.sources)];
  return [];
}

function planOverview(site: Site, page: PageOf<'plan'>): string[] {
  const plan = site.plans.find(({key}) => key === page.frontMatter.key)!;
  const {title, number, issued, issuer} = page.frontMatter;
  return [
    escapeMarkdown(title),
    list([
      `Số, ký hiệu: ${number}`,
      `Ngày ban hành: ${formatVietnameseDate(issued)}`,
      `Cơ quan ban hành: ${issuer}`,
    ]),
    authored(site, page),
    links(plan.sections.map((section) => ({title: section.frontMatter.title, url: section.url}))),
  ];
}

function sectionText(site: Site, page: PageOf<'section'>): string[] {
  const plan = site.plans.find(({sections}) => sections.includes(page))!;
  const own = plan.clauses.filter(({file}) => file === page.file);
  const {signature} = plan.page.frontMatter;
  const last = plan.sections.findLast(({clauses}) => !isAfterSignature(clauses[0]?.id ?? ''));
  return [
    ...own.flatMap((clause) => clauseText(site, clause)),
    ...(last === page ? signature.map(escapeMarkdown) : []),
  ];
}

function instrumentText(site: Site, page: PageOf<'instrument'>): string[] {
  const item = site.instruments.find(({key}) => key === page.frontMatter.key)!;
  const missing = 'chưa kiểm chứng';
  const date = (iso: string | undefined) => (iso === undefined ? missing : formatVietnameseDate(iso));
  const places = citingClauses(site, item.key).map((mention) => {
    const plan = site.plans.find(({key}) => key === mention.clause!.plan)!;
    const where = `${pinpoint(plan, mention.clause!)} ${shortName(plan.page.frontMatter)}`;
    const {before, words, after, url} = citingPlace(mention, where);
    return `${escapeMarkdown(`“${before}${words}${after}”`)} ([${where}](${url}))`;
  });
  const relations = relationViews(site, item.key).map(({verb, name, since, detail, source}) =>
    escapeMarkdown(
      `${shortName(item)} ${verb} ${name}${since}${detail === null ? '' : ` (${detail})`}. Nguồn ${source.place} (${source.level})`,
    ),
  );
  const review = reviewSentence(item);
  const elsewhere = citingPages(site, item.key);
  return [
    list([
      `Loại văn bản: ${item.type}`,
      `Số, ký hiệu: ${item.number ?? missing}`,
      `Ngày ban hành: ${date(item.issued)}`,
      `Cơ quan ban hành: ${item.issuer ?? missing}`,
      `Trích yếu: ${item.title ?? missing}`,
      `Ngày có hiệu lực: ${date(item.effective)}`,
      `Người ký: ${item.signatory ?? missing}`,
      `Tình trạng: ${statusSentence(item)}`,
      ...item.changes.map((change) => `Văn bản này ${change}`),
      ...(review === null ? [] : [review]),
      ...(item.discrepancy === undefined
        ? []
        : [`Khác nhau giữa kế hoạch và dữ liệu về văn bản: ${item.discrepancy}`]),
    ]),
    ...titled('Tóm tắt', item.summary === undefined ? [] : [escapeMarkdown(item.summary)]),
    authored(site, page),
    ...titled('Kế hoạch nói gì về văn bản này', bullets(places)),
    ...titled('Được dẫn tại các trang khác', elsewhere.length === 0 ? [] : [links(elsewhere)]),
    ...titled('Quan hệ với văn bản khác', bullets(relations)),
    ...sourceText(item.sources),
  ];
}

function topicText(site: Site, page: PageOf<'topic'>): string[] {
  const {clause: id, audiences, forms, tasks, related} = page.frontMatter;
  const {plan} = clauseById(site.plans, id)!;
  const below = plan.clauses.filter((clause) => clause.id === id || clause.id.startsWith(`${id}-`));
  const cited = instrumentsCitedBy(site, new Set(below.map((clause) => clause.id)), plan.key);
  const others = site.topics.filter(({letter}) => related.includes(letter));
  return [
    `Đối tượng: ${audiences.map((key) => AUDIENCES[key]).join('; ')}`,
    ...titled('Lời văn của kế hoạch', [quoted(site, id)]),
    authored(site, page),
    ...titled('Căn cứ được dẫn trong chủ đề', bullets(cited.map(instrumentLine))),
    ...titled(
      'Hình thức tuyên truyền phù hợp',
      forms.map((form) => quoted(site, form)),
    ),
    ...titled(
      'Nhiệm vụ tổ chức thực hiện liên quan',
      tasks.map((task) => quoted(site, task)),
    ),
    ...titled(
      'Chủ đề liên quan',
      others.map(({letter, title, url}) => `- [${letter}) ${escapeMarkdown(title)}](${url})`),
    ),
    ...sourceText(page.frontMatter.sources),
  ];
}

function sourceText(sources: readonly Source[]): string[] {
  const lines = sourceViews(sources).map(({url, level, retrieved, quotes}) =>
    escapeMarkdown(`${url} (${level}; ${retrieved}): ${quotes.map((quote) => `“${quote}”`).join(' ')}`),
  );
  return titled(
    'Nguồn',
    lines.length === 0 ? [] : [lines.map((line, index) => `${index + 1}. ${line}`).join('\n')],
  );
}
