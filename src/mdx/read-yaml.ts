import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type {Finding} from '../core/page/finding.ts';
import {yamlError} from './yaml-errors.ts';

/** What YAML says, with the line of each part of it, or why it cannot be read. */
export type YamlResult =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** 1-based line of the file for the deepest part of the path that exists. */
      readonly lineOf: (path: readonly PropertyKey[]) => number;
    }
  | {readonly ok: false; readonly findings: Finding[]};

const EXPECTED = 'mỗi dòng dạng “tên: giá trị”, thụt lề bằng dấu cách';

/** Reads the YAML of a file; `offset` is the number of lines before it. */
export function readYaml(file: string, source: string, offset: number): YamlResult {
  try {
    return parse(file, source, offset);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser calls itself for each level.
    const {found, remedy} = yamlError('RESOURCE_EXHAUSTION');
    const line = Math.max(1, offset);
    return {ok: false, findings: [{file, line, found: `YAML hỏng: ${found}`, expected: EXPECTED, remedy}]};
  }
}

function parse(file: string, source: string, offset: number): YamlResult {
  const counter = new LineCounter();
  const document = parseDocument(source, {lineCounter: counter, prettyErrors: false, schema: 'core'});
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const misread = yamlFindings(document, file, lineAt);
  if (misread.length > 0) return {ok: false, findings: misread};
  const lineOf = (path: readonly PropertyKey[]) =>
    lineOfPath(document.contents, path, lineAt) ?? Math.max(1, offset);
  return {ok: true, data: document.toJS(), lineOf};
}

/** What YAML cannot read, and what it would take for a sign of its own: of each line the plainer of the two. */
function yamlFindings(
  document: Document.Parsed,
  file: string,
  lineAt: (position: number) => number,
): Finding[] {
  const signs = signsOf(document).map(({sign, position}) => ({
    file,
    line: lineAt(position),
    found: `giá trị bắt đầu bằng “${sign}”, YAML hiểu là ký hiệu của nó nên bỏ mất chữ ấy`,
    expected: 'giá trị bắt đầu bằng *, & hoặc ! thì đặt trong dấu nháy',
    remedy: 'thêm dấu " vào đầu và cuối giá trị, hoặc bỏ ký hiệu ấy',
  }));
  const errors = document.errors.map((error) => {
    const {found, remedy} = yamlError(error.code);
    return {
      file,
      line: lineAt(error.pos[0]),
      found: `YAML hỏng: ${found}`,
      expected: EXPECTED,
      remedy,
    };
  });
  return [...signs, ...errors.filter(({line}) => !signs.some((sign) => sign.line === line))];
}

/** Aliases, anchors and tags, where they stand. */
function signsOf(document: Document.Parsed): {sign: string; position: number}[] {
  const signs: {sign: string; position: number}[] = [];
  visit(document, {
    Node(_, node) {
      const position = node.range?.[0] ?? 0;
      if (isAlias(node)) signs.push({sign: `*${node.source}`, position});
      else if (node.anchor !== undefined) signs.push({sign: `&${node.anchor}`, position});
      else if (node.tag !== undefined)
        signs.push({sign: node.tag.replace('tag:yaml.org,2002:', '!!'), position});
    },
  });
  return signs;
}

/** Line of the deepest node of `path` that exists. */
function lineOfPath(
  root: Node | null,
  path: readonly PropertyKey[],
  lineAt: (position: number) => number,
): number | null {
  let node: Node | null = root;
  let line: number | null = null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      const keyNode = pair.key as Node;
      if (keyNode.range) line = lineAt(keyNode.range[0]);
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null;
      if (node?.range) line = lineAt(node.range[0]);
    } else break;
  }
  return line;
}
