import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {type GoldRow, type GoldScore, scoreGold} from '../core/site/gold-score.ts';

/** Scores the grammar on the project's own gold set; null in a copy of the project without its tests. */
export function goldScore(root: string): GoldScore | null {
  try {
    return scoreGold(parse(readFileSync(join(root, 'tests/gold/citations.yaml'), 'utf8')) as GoldRow[]);
  } catch {
    return null;
  }
}
