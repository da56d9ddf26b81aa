import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {CheckerScore} from '../core/site/checker-score.ts';
import {type GoldRow, type GoldScore, scoreGold} from '../core/site/gold-score.ts';

/** Hand-labelled paragraphs: of administration, and of courts. */
const SETS = ['citations', 'courts'];

/** Scores the grammar on the project's own gold sets; null in a copy of the project without its tests. */
export function goldScore(root: string): GoldScore | null {
  try {
    return scoreGold(
      SETS.flatMap(
        (name) => parse(readFileSync(join(root, `tests/gold/${name}.yaml`), 'utf8')) as readonly GoldRow[],
      ),
    );
  } catch {
    return null;
  }
}

/** The measurement of the checker that is kept with the tests; null in a copy of the project without them. */
export function checkerScore(root: string): CheckerScore | null {
  try {
    return JSON.parse(readFileSync(join(root, 'tests/gold/checker.json'), 'utf8')) as CheckerScore;
  } catch {
    return null;
  }
}
