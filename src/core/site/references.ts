import type {Finding} from '../page/finding.ts';
import type {Page} from '../page/page.ts';
import {plansOfSource, quotedNumber} from './plans.ts';
import type {Site} from './site.ts';

/** Everything that a page points at by id or key and that does not exist. */
export function danglingReferences(site: Omit<Site, 'mentions'>, unread: readonly string[]): Finding[] {
  const clauses = new Set(site.plans.flatMap((plan) => plan.clauses.map((clause) => clause.id)));
  const keys = new Set([...site.instruments.map((item) => item.key), ...site.plans.map((plan) => plan.key)]);
  const plans = new Set(site.plans.map(({key}) => key));
  const letters = new Set(site.topics.map((topic) => topic.letter));
  return site.pages.flatMap((page) => {
    const data = page.frontMatter;
    const missing = (field: string, values: readonly string[], known: ReadonlySet<string>, what: string) =>
      values
        .filter((value) => !known.has(value) && !unread.includes(`can-cu/${value}.mdx`))
        .map((value) => dangling(page, field, value, what));
    const findings = [
      ...page.quoted
        .filter(({id}) => !clauses.has(id))
        .map(({id, line}) => ({
          ...dangling(page, 'ClauseQuote id', id, 'mã của một mục trong kế hoạch'),
          line,
        })),
      ...page.planTexts
        .filter(({plan}) => !plans.has(plan) && unread.every((file) => !file.startsWith('ke-hoach/')))
        .map(({plan, line}) => ({
          ...dangling(page, 'PlanText plan', plan, '“key” của một kế hoạch có trong ke-hoach/'),
          line,
        })),
    ];
    if ('plans' in data)
      findings.push(...missing('plans', data.plans, plans, '“key” của một kế hoạch có trên trang'));
    if (data.kind === 'glossary')
      findings.push(
        ...data.terms.flatMap((term) =>
          missing('terms', term.plans, plans, '“key” của một kế hoạch có trên trang'),
        ),
      );
    if (data.kind === 'topic') {
      findings.push(
        ...missing('clause', [data.clause], clauses, 'mã của một mục trong kế hoạch'),
        ...missing('forms', data.forms, clauses, 'mã của một mục trong kế hoạch'),
        ...missing('tasks', data.tasks, clauses, 'mã của một mục trong kế hoạch'),
        ...missing('related', data.related, letters, 'chữ cái của một chủ đề khác'),
      );
    }
    if (data.kind === 'guidance') {
      const named = data.taskNames.map(({clause}) => clause);
      findings.push(
        ...missing(
          'clause',
          data.clause === undefined ? [] : [data.clause],
          clauses,
          'mã của một mục trong kế hoạch',
        ),
        ...missing('taskNames', named, clauses, 'mã của một mục trong kế hoạch'),
      );
    }
    if (data.kind === 'instrument') {
      const named = {
        relations: data.relations.map(({target, source}) => ({target, source})),
        events: data.events.map(({by, source}) => ({target: by ?? '/', source})),
      };
      for (const [field, items] of Object.entries(named)) {
        const targets = items.map(({target}) => target).filter((target) => !target.includes('/'));
        const beyond = items.filter(({source}) => source > data.sources.length);
        findings.push(
          ...missing(field, targets, keys, 'mã của một trang trong can-cu/, hoặc số hiệu có dấu “/”'),
          ...beyond.map(({source}) =>
            dangling(page, field, `source: ${source}`, `số từ 1 đến ${data.sources.length}`),
          ),
        );
      }
    }
    if ('sources' in data && unread.every((file) => !file.startsWith('ke-hoach/'))) {
      const unknown = data.sources.filter(
        ({url}) => quotedNumber(url) !== null && plansOfSource(site.plans, url).length === 0,
      );
      findings.push(
        ...unknown.map(({url}) =>
          dangling(page, 'sources', url, 'plan:<số của một kế hoạch có trong ke-hoach/>'),
        ),
      );
    }
    if ('basis' in data) {
      findings.push(
        ...missing(
          'basis',
          data.basis,
          new Set([...clauses, ...keys]),
          'mã của một mục trong kế hoạch hoặc của một căn cứ',
        ),
      );
    }
    if (data.kind === 'plan') {
      const basis = data.since.map((change) => change.basis);
      findings.push(
        ...missing('since', basis, new Set(site.instruments.map(({key}) => key)), 'mã của một căn cứ'),
      );
    }
    if (data.kind === 'glossary') {
      const basis = data.terms.flatMap((term) => term.basis);
      findings.push(
        ...missing(
          'terms',
          basis,
          new Set([...clauses, ...keys]),
          'mã của một mục trong kế hoạch hoặc của một căn cứ',
        ),
      );
    }
    return findings;
  });
}

function dangling(page: Page, field: string, value: string, what: string): Finding {
  return {
    file: page.file,
    line: page.fieldLines[field] ?? 1,
    found: `${field}: “${value}” không có trong nội dung`,
    expected: what,
    remedy: 'sửa lại mã, hoặc thêm trang còn thiếu',
  };
}

/** Pages of one address: `x.mdx` and `x/index.mdx`, or a page where a plugin draws its own. */
export function duplicateAddresses(pages: readonly Page[], drawn: readonly string[]): Finding[] {
  const first = new Map<string, string>(drawn.map((url) => [url, 'một trang có sẵn của chương trình']));
  return pages.flatMap((page) => {
    const other = first.get(page.url);
    if (other === undefined) {
      first.set(page.url, `docs/${page.file}`);
      return [];
    }
    return [
      {
        file: page.file,
        line: 1,
        found: `địa chỉ ${page.url} đã dùng ở ${other}`,
        expected: 'mỗi trang một địa chỉ riêng',
        remedy: 'đổi tên tệp này',
      },
    ];
  });
}

/** Keys and letters used twice. */
export function duplicateKeys(site: Omit<Site, 'mentions'>): Finding[] {
  const entries = [
    ...site.plans.map((plan) => ({value: plan.key, field: 'key', page: plan.page as Page})),
    ...site.instruments.map((item) => ({value: item.key, field: 'key', page: pageOf(site, item.file)})),
    ...site.topics.map((topic) => ({value: topic.letter, field: 'letter', page: pageOf(site, topic.file)})),
  ];
  const first = new Map<string, Page>();
  return entries.flatMap(({value, field, page}) => {
    const other = first.get(`${field} ${value}`);
    if (!other) {
      first.set(`${field} ${value}`, page);
      return [];
    }
    return [
      {
        file: page.file,
        line: page.fieldLines[field] ?? 1,
        found: `${field}: “${value}” đã dùng ở docs/${other.file}`,
        expected: 'mỗi trang một mã riêng',
        remedy: `đổi “${field}” của một trong hai trang`,
      },
    ];
  });
}

function pageOf(site: Omit<Site, 'mentions'>, file: string): Page {
  return site.pages.find((page) => page.file === file)!;
}
