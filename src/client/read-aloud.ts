import {spokenParts} from '../core/text/spoken-parts.ts';
import {voiceFor} from './voice.ts';

/** The reading of one page, which can be interrupted: it goes on at the part where it was. */
export interface Reading {
  go(): void;
  halt(): void;
}

interface Part {
  readonly words: string;
  readonly language: string;
}

const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, tr, figcaption, summary';
/** What works a page, or is not to be seen. */
const SILENT =
  '.page-tools, .scripted, .clause-tools, .hash-link, .visually-hidden, .page-record, .citation-notes__address, nav, form, svg, [hidden], [aria-hidden="true"]';

/** Ready to read the page that is open; `done` is called at its end. */
export function readPage(done: () => void): Reading {
  const parts = partsOfPage();
  const speech = window.speechSynthesis;
  let at = 0;
  // What was interrupted tells its end all the same, and must not begin the next part.
  let turn = 0;
  const say = (own: number) => {
    const part = parts[at];
    if (own !== turn) return;
    if (!part) {
      done();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part.words);
    const voice = voiceFor(part.language);
    utterance.lang = voice?.lang ?? part.language;
    if (voice) utterance.voice = voice;
    utterance.onend = () => {
      if (own !== turn) return;
      at += 1;
      say(own);
    };
    utterance.onerror = () => {
      if (own === turn) done();
    };
    speech.speak(utterance);
  };
  const halt = () => {
    turn += 1;
    speech.cancel();
  };
  return {
    go() {
      halt();
      say(turn);
    },
    halt,
  };
}

/** The words of the page in its order, each once: a block is read without the blocks within it. */
function partsOfPage(): Part[] {
  const content = document.querySelector('.theme-doc-markdown') ?? document.querySelector('main');
  const blocks = [...(content?.querySelectorAll<HTMLElement>(BLOCKS) ?? [])];
  return blocks
    .filter((block) => !block.closest(SILENT) && block.offsetParent !== null)
    .flatMap((block) => {
      const language = block.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? 'vi';
      return spokenParts(ownWords(block)).map((words) => ({words, language}));
    });
}

function ownWords(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const inner of copy.querySelectorAll(`${BLOCKS}, ${SILENT}`)) inner.remove();
  for (const cell of copy.querySelectorAll('th, td')) cell.append(', ');
  return copy.textContent ?? '';
}
