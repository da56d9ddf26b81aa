/** Small makers of Markdown. Texts are plain words; what comes back is Markdown. */

/** A section with its heading; nothing where it has no content. */
export function titled(title: string, content: readonly string[]): string[] {
  return content.length === 0 ? [] : [`## ${title}`, ...content];
}

/** A list of plain lines. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
}

/** A list of lines that are Markdown already, as one block. */
export function bullets(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

/** A list of links. */
export function links(items: readonly {title: string; url: string}[]): string {
  return items.map(({title, url}) => `- [${escapeMarkdown(title)}](${url})`).join('\n');
}

/** Words with every sign that Markdown would take for its own made plain. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
