/** Written XML: already escaped, so that it is never escaped twice. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; strings among the children are text. */
export function element(name: string, attributes: Attributes, ...children: readonly (string | Xml)[]): Xml {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  const body = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return {xml: body === '' ? `<${name}${head}/>` : `<${name}${head}>${body}</${name}>`};
}

/** A whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
