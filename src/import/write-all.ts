import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {FileChange} from './plan/reconcile.ts';

/**
 * Writes every change or none: new files are written whole beside the content first, then moved into
 * place; if one move fails, those done are undone.
 */
export function writeAll(root: string, changes: readonly FileChange[]): void {
  const todo = changes.filter(
    ({action}) => action === 'create' || action === 'update' || action === 'remove',
  );
  if (todo.length === 0) return;
  mkdirSync(root, {recursive: true});
  const stage = mkdtempSync(join(root, '.nhap-'));
  const undo: (() => void)[] = [];
  try {
    todo.forEach(({next}, index) => {
      if (next !== null) writeFileSync(join(stage, `moi-${index}`), next);
    });
    todo.forEach(({path, next}, index) => {
      const target = join(root, path);
      mkdirSync(dirname(target), {recursive: true});
      if (existsSync(target)) {
        renameSync(target, join(stage, `cu-${index}`));
        undo.push(() => renameSync(join(stage, `cu-${index}`), target));
      }
      if (next !== null) {
        renameSync(join(stage, `moi-${index}`), target);
        undo.push(() => rmSync(target));
      }
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(stage, {recursive: true, force: true});
  }
}
