import {cpSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A copy of the plan and its legal bases that a test may write to: `docs/` and `static/` below the returned folder. */
export function contentCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'nhap-ke-hoach-'));
  const project = join(import.meta.dirname, '../../..');
  for (const folder of ['ke-hoach', 'can-cu']) {
    cpSync(join(project, 'docs', folder), join(root, 'docs', folder), {recursive: true});
  }
  cpSync(join(project, 'static', 'van-ban'), join(root, 'static', 'van-ban'), {recursive: true});
  return root;
}
