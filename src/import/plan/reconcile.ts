/** What an import does to the files on disk: never over what an editor wrote. */

export type Action = 'create' | 'update' | 'unchanged' | 'kept' | 'conflict' | 'remove';

export interface FileChange {
  /** Path below the root that holds `docs/` and `static/`. */
  readonly path: string;
  readonly action: Action;
  /** New source; null for a removal. */
  readonly next: string | null;
  /** What stands there now. */
  readonly current: string | null;
}

/** Hashes of the files as the last import wrote them, by path. */
export type Manifest = Readonly<Record<string, string>>;

export interface ReconcileInput {
  readonly next: ReadonlyMap<string, string>;
  readonly current: (path: string) => string | null;
  readonly manifest: Manifest;
  readonly hash: (source: string) => string;
}

/** Decides each file by comparing what is new, what stands on disk and what the last import wrote. */
export function reconcile(input: ReconcileInput): {changes: FileChange[]; manifest: Manifest} {
  const {next, current, manifest, hash} = input;
  const changes = [...next].map(([path, source]): FileChange => {
    const now = current(path);
    return {path, next: source, current: now, action: actionFor(input, path, source, now)};
  });
  for (const path of Object.keys(manifest)) {
    // An instrument's page may be cited by others: it stays.
    if (next.has(path) || path.includes('/can-cu/')) continue;
    const now = current(path);
    if (now === null) continue;
    const untouched = hash(now) === manifest[path];
    changes.push({path, next: null, current: now, action: untouched ? 'remove' : 'conflict'});
  }
  return {changes, manifest: nextManifest(changes, next, manifest, hash)};
}

function actionFor(
  {manifest, hash}: ReconcileInput,
  path: string,
  source: string,
  now: string | null,
): Action {
  const written = manifest[path];
  if (now === null) return written === undefined ? 'create' : 'conflict';
  if (now === source) return 'unchanged';
  if (written !== undefined && hash(now) === written) return 'update';
  if (written !== undefined && hash(source) === written) return 'kept';
  return 'conflict';
}

/** Files in conflict keep the hash of the version that the editor started from. */
function nextManifest(
  changes: readonly FileChange[],
  next: ReadonlyMap<string, string>,
  manifest: Manifest,
  hash: (source: string) => string,
): Manifest {
  const left = Object.entries(manifest).filter(([path]) => path.includes('/can-cu/') && !next.has(path));
  const entries = changes.flatMap(({path, action, next: source, current}): [string, string][] => {
    if (action === 'remove') return [];
    const before = manifest[path];
    if (action === 'create' || action === 'update') return [[path, hash(source!)]];
    if (action === 'unchanged' && current === source) return [[path, hash(source!)]];
    return before === undefined ? [] : [[path, before]];
  });
  return Object.fromEntries([...left, ...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
