/** Longer utterances are cut off by some browsers after a quarter of a minute. */
const MOST = 200;

/** Words in parts that are spoken at one go: whole sentences where they are short enough, else cut at a comma or a space. */
export function spokenParts(words: string): string[] {
  const sentences = words
    .replace(/\s+/g, ' ')
    .trim()
    .split(/([.;:!?…]) /);
  const parts: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) {
    const sentence = `${sentences[at]}${sentences[at + 1] ?? ''}`;
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < MOST)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(...cut(sentence));
  }
  return parts.filter((part) => /[\p{L}\d]/u.test(part));
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > MOST) {
    const head = rest.slice(0, MOST);
    const comma = head.lastIndexOf(', ') + 1;
    const at = comma > 0 ? comma : head.lastIndexOf(' ');
    parts.push(rest.slice(0, at > 0 ? at : MOST).trim());
    rest = rest.slice(at > 0 ? at : MOST).trim();
  }
  return [...parts, rest];
}
