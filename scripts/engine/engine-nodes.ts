import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, openSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {tryPlace} from '../../src/build/serve.ts';

/** Two nodes on loopback; each ended by its own process. */
const NODES = [
  {name: 'nut-1', http: 19_201, transport: 19_301},
  {name: 'nut-2', http: 19_202, transport: 19_302},
] as const;
const MEMORY = '512m';
const STARTED_WITHIN_MS = 180_000;
/** A shard that is held open refuses its copy for a while. */
const HEALTHY_WITHIN_MS = 400_000;
const ASKED_EVERY_MS = 1_000;

export type EngineNodes = {
  /** Addresses of the nodes. */
  urls: readonly string[];
  startNode(at: number): Promise<void>;
  stopNode(at: number): Promise<void>;
  stop(): Promise<void>;
};

/** What is missing to run an engine here; null where nothing is. */
export function missingForEngine(): string | null {
  for (const [program, flag] of [
    ['java', '-version'],
    ['mvn', '-version'],
  ] as const) {
    try {
      execFileSync(program, [flag], {stdio: 'ignore'});
    } catch {
      return program;
    }
  }
  return null;
}

/** Fetches the artefacts where they are not there yet, and starts both nodes with no data; rejects where a port is taken. */
export async function startEngine(folder: string): Promise<EngineNodes> {
  const libraries = join(folder, 'lib');
  if (!existsSync(libraries)) {
    const pom = join(import.meta.dirname, 'pom.xml');
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${libraries}`];
    execFileSync('mvn', ['-q', '-B', '-f', pom, ...goal], {stdio: ['ignore', 'ignore', 'inherit']});
  }
  // Another engine would be taken for this one, and its data away from under it.
  for (const port of NODES.flatMap(({http, transport}) => [http, transport]))
    await tryPlace(port, '127.0.0.1').catch(() => {
      throw new Error(`Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình ấy trước.`);
    });
  rmSync(join(folder, 'data'), {recursive: true, force: true});
  const running = new Map<number, ChildProcess>();
  // However this process ends, its nodes do not outlive it.
  process.once('exit', () => {
    for (const child of running.values()) child.kill();
  });
  const nodes: EngineNodes = {
    urls: NODES.map(({http}) => `http://127.0.0.1:${http}`),
    async startNode(at) {
      running.set(at, startProcess(folder, libraries, at));
      await answering(nodes.urls[at]!, running.size);
    },
    async stopNode(at) {
      const child = running.get(at);
      running.delete(at);
      if (!child || child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
    async stop() {
      await Promise.all([...running.keys()].map((at) => nodes.stopNode(at)));
    },
  };
  try {
    await Promise.all([...NODES.keys()].map((at) => nodes.startNode(at)));
  } catch (error) {
    await nodes.stop();
    throw error;
  }
  return nodes;
}

/** Waits until every shard is where it should be, and its copy too. */
export async function inHealth(url: string): Promise<void> {
  const end = Date.now() + HEALTHY_WITHIN_MS;
  const address = `${url}/_cluster/health?wait_for_status=green&wait_for_no_relocating_shards=true&timeout=10s`;
  while (Date.now() < end) {
    const health = await fetch(address, {signal: AbortSignal.timeout(HEALTHY_WITHIN_MS)});
    const {timed_out} = (await health.json()) as {timed_out: boolean};
    if (!timed_out) return;
    // A shard that a lost query held open has refused its copy five times: then nobody tries again by himself.
    await fetch(`${url}/_cluster/reroute?retry_failed=true`, {method: 'POST'});
  }
  throw new Error(`${url}: sau ${HEALTHY_WITHIN_MS / 1000} giây vẫn còn mảnh dữ liệu chưa có bản sao.`);
}

function startProcess(folder: string, libraries: string, at: number): ChildProcess {
  const {name, http, transport} = NODES[at]!;
  const data = join(folder, 'data');
  mkdirSync(join(data, name, 'config'), {recursive: true});
  const log = openSync(join(folder, `${name}.log`), 'a');
  const ports = NODES.map((node) => node.transport).join(',');
  return spawn(
    'java',
    [
      `-Xms${MEMORY}`,
      `-Xmx${MEMORY}`,
      '-cp',
      join(libraries, '*'),
      join(import.meta.dirname, 'EngineNode.java'),
      ...[data, name, `${http}`, `${transport}`, ports],
    ],
    {stdio: ['ignore', log, log]},
  );
}

async function answering(url: string, nodes: number): Promise<void> {
  const end = Date.now() + STARTED_WITHIN_MS;
  while (Date.now() < end) {
    try {
      const health = await fetch(`${url}/_cluster/health`, {signal: AbortSignal.timeout(5_000)});
      const {number_of_nodes} = (await health.json()) as {number_of_nodes: number};
      if (number_of_nodes >= nodes) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
  }
  throw new Error(`${url}: máy tìm kiếm không trả lời sau ${STARTED_WITHIN_MS / 1000} giây.`);
}
