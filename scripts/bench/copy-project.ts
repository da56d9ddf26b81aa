import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {join} from 'node:path';

/** What is made from the rest, or is not content of the project. */
const MADE = ['.cache', '.docusaurus', '.git', 'build', 'coverage', 'node_modules', 'pdf'];

/**
 * Copies the sources of a project in the place of what stood there; its packages are linked file by file, so that
 * no path leads back to it.
 */
export function copyProject(from: string, to: string): void {
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  for (const name of readdirSync(from))
    if (!MADE.includes(name)) cpSync(join(from, name), join(to, name), {recursive: true});
  linkTree(join(from, 'node_modules'), join(to, 'node_modules'), ['.cache']);
}

/** What lets git see the history of `from` in a copy of it; nothing where there is no history. */
export function sameHistory(from: string, to: string): NodeJS.ProcessEnv {
  try {
    const folder = execFileSync('git', ['-C', from, 'rev-parse', '--absolute-git-dir'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return {GIT_DIR: folder.trim(), GIT_WORK_TREE: to};
  } catch {
    return {};
  }
}

function linkTree(from: string, to: string, without: readonly string[] = []): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (without.includes(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** Some disks know no links. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
