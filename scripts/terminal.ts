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
