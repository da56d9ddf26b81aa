import type {Finding} from '../page/finding.ts';
import type {Page, PageBody, UnreadFile} from '../page/page.ts';
import {quotedNumber} from './plans.ts';
import type {Site} from './site.ts';
import {holdsInstrument, isOverview} from './unread.ts';

const CLAUSE = 'mã của một mục trong kế hoạch';
const PLAN = '“key” của một kế hoạch có trong ke-hoach/';
const BASIS = 'mã của một mục trong kế hoạch hoặc của một căn cứ';

/**
 * Everything that a file points at by id or key and that does not exist. What may stand in a file that could not be
 * read is taken to be there.
 */
export function danglingReferences(site: Omit<Site, 'mentions'>, unread: readonly UnreadFile[]): Finding[] {
  const targets = targetsOf(site, unread);
  return [
    ...site.pages.flatMap((page) => [...ofBody(page.file, page, targets), ...ofHead(page, targets)]),
    ...unread.flatMap(({file, body}) => (body ? ofBody(file, body, targets) : [])),
  ];
}

/** What can be pointed at. */
interface Targets {
  readonly clauses: Known;
  readonly plans: Known;
  /** Numbers of the plans. */
  readonly numbers: Known;
  readonly instruments: Known;
  readonly letters: Known;
}

interface Known {
  has(value: string): boolean;
}

const ANYTHING: Known = {has: () => true};
const either = (...all: readonly Known[]): Known => ({has: (value) => all.some((one) => one.has(value))});

function targetsOf(
  {pages, instruments, plans, topics}: Omit<Site, 'mentions'>,
  unread: readonly UnreadFile[],
): Targets {
  const inPlans = unread.filter(({file}) => file.startsWith('ke-hoach/'));
  const isPlanUnread = unread.some(isOverview);
  const bodies = [...pages, ...inPlans.flatMap(({body}) => body ?? [])];
  return {
    clauses: inPlans.some(({body}) => body === null)
      ? ANYTHING
      : new Set(bodies.flatMap(({clauses}) => clauses.map(({id}) => id))),
    plans: isPlanUnread ? ANYTHING : new Set(plans.map(({key}) => key)),
    numbers: isPlanUnread ? ANYTHING : new Set(plans.map(({page}) => page.frontMatter.number)),
    instruments: either(new Set(instruments.map(({key}) => key)), {
      has: (key) => holdsInstrument(unread, key),
    }),
    letters: unread.some(({file}) => file.startsWith('chu-de/'))
      ? ANYTHING
      : new Set(topics.map(({letter}) => letter)),
  };
}

function ofBody(file: string, {quoted, planTexts}: PageBody, {clauses, plans}: Targets): Finding[] {
  return [
    ...quoted
      .filter(({id}) => !clauses.has(id))
      .map(({id, line}) => dangling(file, line, 'ClauseQuote id', id, CLAUSE)),
    ...planTexts
      .filter(({plan}) => !plans.has(plan))
      .map(({plan, line}) => dangling(file, line, 'PlanText plan', plan, PLAN)),
  ];
}

function ofHead(page: Page, targets: Targets): Finding[] {
  const {clauses, plans, numbers, instruments, letters} = targets;
  const data = page.frontMatter;
  const inField = (field: string, value: string, what: string) =>
    dangling(page.file, page.fieldLines[field] ?? 1, field, value, what);
  const missing = (field: string, values: readonly string[], known: Known, what: string) =>
    values.filter((value) => !known.has(value)).map((value) => inField(field, value, what));
  const findings: Finding[] = [];
  if ('plans' in data) findings.push(...missing('plans', data.plans, plans, PLAN));
  if (data.kind === 'topic') {
    findings.push(
      ...missing('clause', [data.clause], clauses, CLAUSE),
      ...missing('forms', data.forms, clauses, CLAUSE),
      ...missing('tasks', data.tasks, clauses, CLAUSE),
      ...missing('related', data.related, letters, 'chữ cái của một chủ đề khác'),
    );
  }
  if (data.kind === 'guidance') {
    const named = data.taskNames.map(({clause}) => clause);
    findings.push(
      ...missing('clause', data.clause === undefined ? [] : [data.clause], clauses, CLAUSE),
      ...missing('taskNames', named, clauses, CLAUSE),
    );
  }
  if (data.kind === 'instrument') {
    const named = {
      relations: data.relations.map(({target, source}) => ({target, source})),
      events: data.events.map(({by, source}) => ({target: by ?? '/', source})),
    };
    for (const [field, items] of Object.entries(named)) {
      const keys = items.map(({target}) => target).filter((target) => !target.includes('/'));
      const beyond = items.filter(({source}) => source > data.sources.length);
      findings.push(
        ...missing(
          field,
          keys,
          either(instruments, plans),
          'mã của một trang trong can-cu/, hoặc số hiệu có dấu “/”',
        ),
        ...beyond.map(({source}) =>
          inField(field, `source: ${source}`, `số từ 1 đến ${data.sources.length}`),
        ),
      );
    }
  }
  if ('sources' in data) {
    const unknown = data.sources.filter(({url}) => {
      const number = quotedNumber(url);
      return number !== null && !numbers.has(number);
    });
    findings.push(
      ...unknown.map(({url}) => inField('sources', url, 'plan:<số của một kế hoạch có trong ke-hoach/>')),
    );
  }
  if ('basis' in data)
    findings.push(...missing('basis', data.basis, either(clauses, instruments, plans), BASIS));
  if (data.kind === 'plan') {
    const basis = data.since.map((change) => change.basis);
    findings.push(...missing('since', basis, instruments, 'mã của một căn cứ'));
  }
  if (data.kind === 'glossary') {
    findings.push(
      ...data.terms.flatMap((term) => [
        ...missing('terms', term.plans, plans, PLAN),
        ...missing('terms', term.basis, either(clauses, instruments, plans), BASIS),
      ]),
    );
  }
  return findings;
}

function dangling(file: string, line: number, field: string, value: string, what: string): Finding {
  return {
    file,
    line,
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
