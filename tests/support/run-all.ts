import { spawn } from 'node:child_process';
import { installChromium } from './install-chromium.ts';

/** Everything that must pass before a change lands, with the time each part took. */
const bin = (name: string) => `./node_modules/.bin/${name}`;
const results: { name: string; seconds: number; code: number; printed: string }[] = [];

/** Runs one part; what it prints comes out whole when it ends, so that parts beside each other stay readable. */
function step(name: string, command: string): Promise<void> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' }
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      const seconds = (Date.now() - started) / 1000;
      const text = Buffer.concat(printed).toString('utf8');
      results.push({ name, seconds, code: code ?? 1, printed: text });
      console.log(`\n▶ ${name}: ${seconds.toFixed(0)} s\n${text}`);
      resolve();
    });
  });
}

/**
 * Two parts at a time at most, and flows alone: on two cores, whatever runs beside a browser makes it late. Nothing
 * runs the test runner beside the build: both write what the kit makes.
 */
async function main() {
  const started = Date.now();
  installChromium();
  const build = async () => {
    await step('messages', 'npm run --silent messages');
    await step('build', `${bin('vite')} build --logLevel warn`);
  };
  await Promise.all([build(), step('lint', 'npm run --silent lint')]);
  await step('bundle', `${bin('tsx')} tests/bench/bundle.ts --check`);
  await Promise.all([
    step('types', 'npm run --silent check'),
    step('unit, contract, architecture, conformance', `${bin('vitest')} run --project unit --reporter dot`)
  ]);
  await step('browser: contract, components', `${bin('vitest')} run --project browser --reporter dot`);
  await step('flows and faults in the built app', `${bin('playwright')} test`);

  // Where only the end of a long output is kept, what failed is what matters.
  for (const { name, code, printed } of results)
    if (code !== 0) console.log(`\n▶ ${name} failed:\n${printed.slice(-8000)}`);
  console.log('\n');
  for (const { name, seconds, code } of results)
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(50)} ${seconds.toFixed(1).padStart(6)} s`);
  const failed = results.filter(({ code }) => code !== 0).length;
  console.log(
    `\n${results.length - failed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`
  );
  process.exit(failed ? 1 : 0);
}

await main();
