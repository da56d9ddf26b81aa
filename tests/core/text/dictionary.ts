import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Entries of the dictionary that are no Vietnamese syllable: abbreviations and foreign words. */
const FOREIGN = new Set('basoi email gram internet intranet palăng ping tivi tout gỵa web'.split(' '));

/** The syllables of the Hunspell dictionary of Vietnamese, lower case. */
export function dictionarySyllables(): string[] {
  const file = fileURLToPath(import.meta.resolve('dictionary-vi')).replace(/index\.js$/, 'index.dic');
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0]!.trim())
    .filter((word) => word !== '' && /^\p{Ll}{2,}$|^[aeiouyàáâăđêôơưôý]$/u.test(word) && !FOREIGN.has(word));
}
