import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** How a command went. */
export interface MeasuredRun {
  readonly seconds: number;
  /** Most memory of the process and all it started, at one moment; `undefined` where there is no `ps`. */
  readonly peakBytes: number | undefined;
}

/** Where and with what a command runs. */
export interface RunPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** How many files it may have open at once; Windows knows no such limit. */
  readonly openFiles?: number;
}

/** A line of `ps`. */
interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

const SAMPLE_EVERY_MS = 250;

/** Runs a script with this Node and measures it; throws what it printed if it fails. */
export async function measureRun(
  args: readonly string[],
  { cwd, env, openFiles }: RunPlace,
): Promise<MeasuredRun> {
  const start = performance.now();
  const command = [process.execPath, ...args];
  const [program = '', ...words] =
    openFiles === undefined || process.platform === 'win32' ? command : limited(command, openFiles);
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env } });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  let peakBytes: number | undefined;
  const sample = async () => {
    const used = treeBytes(await listProcesses(), child.pid ?? 0);
    if (used > 0) peakBytes = Math.max(peakBytes ?? 0, used);
  };
  const sampling = setInterval(() => void sample(), SAMPLE_EVERY_MS);
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(sampling);
  const seconds = (performance.now() - start) / 1000;
  if (exitCode !== 0) throw new Error(`${args.join(' ')} in ${cwd}\n${output.join('').slice(-4000)}`);
  return { seconds, peakBytes };
}

/** The command under a limit that only a shell can set; it becomes the command itself. */
function limited(command: readonly string[], openFiles: number): readonly string[] {
  return ['sh', '-c', `ulimit -n ${String(openFiles)} && exec "$@"`, 'sh', ...command];
}

/** Memory of a process and all below it, 0 if it is gone. */
export function treeBytes(processes: readonly ProcessLine[], root: number): number {
  const own = processes.find(({ pid }) => pid === root)?.bytes ?? 0;
  const children = processes.filter(({ parent }) => parent === root);
  return children.reduce((total, { pid }) => total + treeBytes(processes, pid), own);
}

async function listProcesses(): Promise<readonly ProcessLine[]> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
    return stdout.split('\n').map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, bytes: kilobytes * 1024 };
    });
  } catch {
    return [];
  }
}
