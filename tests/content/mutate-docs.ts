import fc from 'fast-check';

/** Files of `docs/` by path. */
export type Docs = Map<string, Uint8Array>;

/** Something that an editor, a tool or an accident does to the files. */
interface Mutation {
  readonly name: string;
  readonly change: (docs: Docs) => void;
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Pieces that mean something to a parser on the way from a file to a page. */
const PIECES = [
  ...[
    '<',
    '{',
    '}',
    '</Clause>',
    '<Clause id="i-1">',
    '<Clause id="" label="-">',
    '<Clause>',
    '<!-- -->',
    '\u0000',
  ],
  ...[
    '---\n',
    '\n---\n',
    ': [',
    '"',
    "'",
    '\t',
    '\uFEFF',
    '\u2028',
    '`',
    '```\n',
    '$&',
    '&',
    '\\',
    '|',
    '🇻🇳',
  ],
  ...[
    '[a](/khong-co)',
    '[a](/ke-hoach#khong-co)',
    '[a](khong-co.mdx)',
    '[a](../../..)',
    '[a](%ZZ)',
    '[a](http://[)',
  ],
  ...[
    '![a](khong-co.png)',
    '![](data:x)',
    '[a][b]\n\n[b]: /khong-co\n',
    '[^1]',
    '<a href="x">',
    '<br>',
    '<details>',
  ],
  ...[
    '<ClauseQuote id="khong-co" />',
    '<ClauseQuote />',
    '<PlanText plan="khong-co" />',
    '<TopicMatrix />',
    '<TopicList />',
  ],
  ...[
    'import x from "y"',
    'export const a = 1',
    '{1 + 1}',
    '{/* */}',
    '<Unknown />',
    '<div style={{a: 1}} />',
  ],
  ...[
    'Nghị định số 1/1999/NĐ-CP ngày 45/13/2020',
    '06/KH-KCNĐN',
    'điểm a khoản 2 Điều 3',
    '# A\n',
    '## A {#a}\n',
  ],
  ...[
    'x'.repeat(100_000),
    '> '.repeat(300),
    '- '.repeat(300),
    '['.repeat(3000),
    '*'.repeat(3000),
    '| a |\n'.repeat(500),
  ],
  ...[
    'kind: plan\n',
    'key: x\n',
    '&a [*a]',
    '!!js/function x',
    '<<: *a',
    '__proto__: x\n',
    'constructor: x\n',
  ],
];

/** Values of a field that its schema may or may not know. */
const VALUES = [
  '',
  'null',
  '[]',
  '{}',
  '[[]]',
  '0',
  '-1',
  '1e999',
  '.nan',
  'true',
  '2020-02-30',
  '"2020-13-45"',
  '"\\u0000"',
];
const NAMES = [
  'can-cu/x.mdx',
  'x.mdx',
  'x/y/z.mdx',
  'ke-hoach/x/index.mdx',
  'chu-de/a-x.mdx',
  'Ủ Ở.mdx',
  'a b.mdx',
  'index.md',
];

const between = fc.double({min: 0, max: 1, noNaN: true});

/** One change to a file chosen by its place in the list. */
function mutation(
  name: string,
  change: (docs: Docs, file: string, at: number, choice: number) => void,
): fc.Arbitrary<Mutation> {
  return fc.record({place: between, at: between, choice: fc.nat(10_000)}).map(({place, at, choice}) => ({
    name: `${name} ${place.toFixed(3)} ${at.toFixed(3)} ${choice}`,
    change: (docs) => {
      const files = [...docs.keys()].sort();
      const file = files[Math.min(files.length - 1, Math.floor(place * files.length))];
      if (file !== undefined) change(docs, file, at, choice);
    },
  }));
}

/** One change to the text of a file. */
function edit(name: string, change: (text: string, at: number, choice: number) => string) {
  return mutation(name, (docs, file, at, choice) => {
    docs.set(file, encode(change(decode(docs.get(file)!), at, choice)));
  });
}

const pick = (list: readonly string[], choice: number) => list[choice % list.length]!;
const splice = (text: string, at: number, removed: number, added: string) => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
};

/** A line chosen from those that match, replaced by what `change` makes of it. */
function editLine(text: string, pattern: RegExp, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  const place = places[Math.floor(at * places.length)];
  if (place !== undefined) lines[place] = change(lines[place]!);
  return lines.join('\n');
}

const FIELD = /^\s*(?:- )?[a-zA-Z]+:/;

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof(
    {weight: 6, arbitrary: edit('insert', (text, at, choice) => splice(text, at, 0, pick(PIECES, choice)))},
    {
      weight: 3,
      arbitrary: edit('field', (text, at, choice) =>
        editLine(text, FIELD, at, (line) => line.replace(/:.*/, `: ${pick(VALUES, choice)}`)),
      ),
    },
    {weight: 2, arbitrary: edit('drop a line', (text, at) => editLine(text, /./, at, () => ''))},
    {
      weight: 1,
      arbitrary: edit('double a line', (text, at) => editLine(text, /./, at, (line) => `${line}\n${line}`)),
    },
    {
      weight: 2,
      arbitrary: edit('another id', (text, at, choice) =>
        editLine(text, /id="|^\s+- [a-z]/, at, (line) =>
          line.replace(/id="[^"]*"|- .*/, (own) =>
            own.startsWith('id')
              ? `id="${pick(['', 'i', 'i-1', 'x y', 'Ủ', 'iii-2-a'], choice)}"`
              : '- khong-co',
          ),
        ),
      ),
    },
    {weight: 1, arbitrary: edit('indent', (text, at) => editLine(text, /./, at, (line) => `   ${line}`))},
    {weight: 1, arbitrary: edit('cut', (text, at) => text.slice(0, Math.floor(at * text.length)))},
    {weight: 1, arbitrary: edit('CRLF', (text) => text.replaceAll('\n', '\r\n'))},
    {weight: 1, arbitrary: edit('CR', (text) => text.replaceAll('\n', '\r'))},
    {weight: 1, arbitrary: edit('BOM', (text) => `\uFEFF${text}`)},
    {weight: 1, arbitrary: edit('NFD', (text) => text.normalize('NFD'))},
    {weight: 1, arbitrary: edit('one line', (text) => text.replaceAll('\n', ' '))},
    {weight: 1, arbitrary: edit('empty', () => '')},
    {weight: 1, arbitrary: edit('delete some', (text, at, choice) => splice(text, at, choice % 200, ''))},
    {weight: 2, arbitrary: mutation('delete', (docs, file) => docs.delete(file))},
    {
      weight: 1,
      arbitrary: mutation('copy', (docs, file, _, choice) => docs.set(pick(NAMES, choice), docs.get(file)!)),
    },
    {
      weight: 1,
      arbitrary: mutation('rename', (docs, file, _, choice) => {
        docs.set(pick(NAMES, choice), docs.get(file)!);
        docs.delete(file);
      }),
    },
    {
      weight: 1,
      arbitrary: mutation('swap', (docs, file, _, choice) => {
        const other = pick([...docs.keys()], choice);
        const own = docs.get(file)!;
        docs.set(file, docs.get(other)!);
        docs.set(other, own);
      }),
    },
    {
      weight: 1,
      arbitrary: mutation('bytes', (docs, file, at, choice) => {
        const bytes = Uint8Array.from(docs.get(file)!);
        for (let step = 0; step < 3; step += 1)
          bytes[Math.floor(at * bytes.length) + step] = choice + step * 77;
        docs.set(file, bytes);
      }),
    },
  ),
  {minLength: 1, maxLength: 4},
);
