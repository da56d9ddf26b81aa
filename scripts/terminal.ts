/** What every command of the terminal does alike. */

// A reader that has seen enough (`… | head`) closes the pipe: that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/**
 * For commands without arguments: answers `--help`, and refuses anything else with the usage and exit
 * code 2. True when the command should go on.
 */
export function mayRun(usage: string, args: readonly string[] = process.argv.slice(2)): boolean {
  if (args.length === 0) return true;
  if (args.includes('--help')) {
    console.log(usage);
  } else {
    console.error(`Không hiểu “${args.join(' ')}”.\n\n${usage}`);
    process.exitCode = 2;
  }
  return false;
}

/**
 * The call that `parse` makes of the arguments of a command. Null where the command should not go on: the usage was asked
 * for, or `parse` says what is wrong with the call, which ends with exit code 2.
 */
export function readCall<Call extends object>(
  usage: string,
  parse: (args: readonly string[]) => Call | string,
): Call | null {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return null;
  }
  const call = parse(args);
  if (typeof call !== 'string') return call;
  console.error(`${call}\n\n${usage}`);
  process.exitCode = 2;
  return null;
}

/** The value of an option, `--out X` or `--out=X`, empty where none follows it, with the arguments besides. */
export function takeOption(
  args: readonly string[],
  name: string,
): {readonly value: string | null; readonly rest: readonly string[]} {
  const rest: string[] = [];
  let value: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === name) {
      at += 1;
      value = args[at]?.startsWith('--') ? '' : (args[at] ?? '');
    } else if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
    else rest.push(arg);
  }
  return {value, rest};
}
