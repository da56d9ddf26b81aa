import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../core/page/finding.ts';
import {hiddenSigns} from '../core/page/hidden-signs.ts';

/** Hidden and look-alike signs of a source, written as they are or as `&#x202E;`. */
export function hiddenSignFindings(file: string, source: string, tree: Root): Finding[] {
  const reported = new Set<string>();
  const findings: Finding[] = [];
  const look = (text: string, line: number) => {
    for (const found of hiddenSigns(text)) {
      if (reported.has(`${line} ${found}`)) continue;
      reported.add(`${line} ${found}`);
      findings.push({
        file,
        line,
        found,
        expected: 'chữ gõ bằng bàn phím tiếng Việt (Unicode), mọi ký tự đều nhìn thấy',
        remedy: 'xóa ký tự hoặc từ ấy rồi gõ lại; đừng dán thẳng từ PDF hay trang khác',
      });
    }
  };
  for (const [index, line] of source.split('\n').entries()) look(line, index + 1);
  visit(tree, (node) => {
    // The YAML of the head is read as data elsewhere; of a text of several lines each keeps its own.
    if (node.type === 'yaml' || !node.position) return;
    const start = node.position.start.line;
    if ('value' in node)
      for (const [index, line] of node.value.split('\n').entries()) look(line, start + index);
    for (const field of ['alt', 'title', 'url', 'label'] as const) {
      const value = field in node ? (node as unknown as Record<string, unknown>)[field] : null;
      if (typeof value === 'string') look(value, start);
    }
    if ('attributes' in node)
      for (const attribute of node.attributes)
        if (typeof attribute.value === 'string') look(attribute.value, start);
  });
  return findings;
}
