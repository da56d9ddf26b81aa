import type {Root} from 'mdast';
import type {Finding} from '../core/page/finding.ts';
import {frontMatterFindings} from '../core/page/front-matter-findings.ts';
import {type FrontMatter, frontMatterSchema} from '../core/page/page.ts';
import {readYaml} from './read-yaml.ts';

/** The front matter of one file: valid data with the line of each field, or what is wrong with it. */
export type FrontMatterResult =
  | {readonly ok: true; readonly data: FrontMatter; readonly lines: Record<string, number>}
  | {readonly ok: false; readonly findings: Finding[]};

/** Reads and validates the YAML at the head of a page. */
export function readFrontMatter(file: string, tree: Root): FrontMatterResult {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    return failure({
      file,
      line: 1,
      found: 'trang không có phần đầu giữa hai dòng “---”',
      expected: 'phần đầu trang (front matter)',
      remedy: 'chép phần đầu của một trang cùng loại rồi sửa lại',
    });
  }
  const offset = node.position?.start.line ?? 1;
  const read = readYaml(file, node.value, offset);
  if (!read.ok) return read;
  const result = frontMatterSchema.safeParse(read.data);
  if (!result.success)
    return {ok: false, findings: frontMatterFindings(file, result.error, read.data, read.lineOf)};
  const lines = Object.fromEntries(
    Object.entries(result.data).flatMap(([key, value]) => [
      [key, read.lineOf([key])],
      ...(Array.isArray(value)
        ? value.map((_, index) => [`${key}.${index}`, read.lineOf([key, index])])
        : []),
    ]),
  );
  return {ok: true, data: result.data, lines};
}

function failure(finding: Finding): FrontMatterResult {
  return {ok: false, findings: [finding]};
}
