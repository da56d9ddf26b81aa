import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** What takes a minute and more: begun last, it would end alone while the other workers have nothing to do. */
const LONG = [
  'tests/rebuild/accepted-changes.test.ts',
  'tests/site/offline.test.ts',
  'tests/site/every-page.test.ts',
  'tests/rebuild/rebuild.test.ts',
];

/** Begins with the longest files, also where no earlier run has told how long each takes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({moduleId}: TestSpecification) => LONG.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
