/** Longest wait for a page of the development server, which may have to be put together first. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 100;

/**
 * A page as the development server shows it. There a page is an empty shell until its script has drawn it, so
 * it is opened out of sight; rejects with words for the reader.
 */
export async function loadLivePage(url: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.className = 'handout-measure';
  frame.src = url;
  document.body.append(frame);
  try {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const inner = frame.contentDocument;
      if (inner?.querySelector('.theme-doc-markdown')) return inner.cloneNode(true) as Document;
    }
  } finally {
    frame.remove();
  }
  throw new Error(`Trang ${url} không có.`);
}
