// One build of Docusaurus in a process of its own, as its command line would run it, but for four things: it
// loads the configuration as one bundle, it ends when the process that wants it is gone, it never ends well when
// it was interrupted (Docusaurus ends with 0), and it tells what failed instead of printing a trace. Plain
// JavaScript: it runs without a loader, which the threads of the build would carry along.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {inspect} from 'node:util';
import {bundleConfig} from './bundle-config.mjs';

process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel.unref();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const [siteDir, outDir] = process.argv.slice(2);
try {
  // What a build for another address left stands under another name, and would be taken for one more list of pages.
  rmSync(join(siteDir, '.docusaurus', 'docusaurus-plugin-content-docs'), {recursive: true, force: true});
  // Side by side: one is this process's work, the other a helper's.
  const [config, {build}] = await Promise.all([
    bundleConfig(siteDir, join(siteDir, '.docusaurus')),
    import('@docusaurus/core/lib/index.js'),
  ]);
  await build(siteDir, {outDir, config});
  // The bundler's threads would be waited for.
  process.exit(0);
} catch (error) {
  process.send(describeError(error), () => process.exit(1));
}

/** What to report of an error: mistakes in the content speak for themselves, wherever they come to light. */
function describeError(error) {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.name === 'ContentError') return {text: cause.message, content: true};
  return {text: inspect(error, {depth: Number.POSITIVE_INFINITY}), content: false};
}
