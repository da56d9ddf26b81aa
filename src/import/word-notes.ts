import {cleanLine, type Dropped} from './plan/source.ts';
import {parseXml, streamXml} from './xml.ts';

/** Footnotes are no part of the clauses; each is reported with its words. */
export function readNotes(xml: string | undefined, reason: string): Dropped[] {
  if (xml === undefined) return [];
  const root = parseXml(xml);
  const real = root.children.filter(
    (node) => node.attributes.type === undefined || node.attributes.type === 'normal',
  );
  if (real.length === 0) return [];
  const texts: string[] = [];
  let open = false;
  streamXml(xml, {
    open(name, attributes) {
      if (name === 'footnote' || name === 'endnote') {
        open = attributes.type === undefined || attributes.type === 'normal';
        if (open) texts.push('');
      }
    },
    close() {},
    text(value) {
      if (open && texts.length > 0) texts[texts.length - 1] += value;
    },
  });
  return texts
    .map(cleanLine)
    .filter(Boolean)
    .map((text) => ({line: 0, text, reason}));
}
