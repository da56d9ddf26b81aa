import {cpSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A copy of the project's own content that a test may write to: `docs/` and `static/` below the returned folder. */
export function contentCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'nhap-ke-hoach-'));
  const project = join(import.meta.dirname, '../../..');
  cpSync(join(project, 'docs'), join(root, 'docs'), {recursive: true});
  cpSync(join(project, 'static', 'van-ban'), join(root, 'static', 'van-ban'), {recursive: true});
  return root;
}
