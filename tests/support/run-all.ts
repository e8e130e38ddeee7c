import { spawn } from 'node:child_process';
import { installChromium } from './install-chromium.ts';

/** Everything that must pass before a change lands, with the time each part took. */
const bin = (name: string) => `./node_modules/.bin/${name}`;
const results: { name: string; seconds: number; code: number }[] = [];

function step(name: string, command: string): Promise<void> {
  const started = Date.now();
  console.log(`\n▶ ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: '0' }
    });
    child.on('close', (code) => {
      results.push({ name, seconds: (Date.now() - started) / 1000, code: code ?? 1 });
      resolve();
    });
  });
}

async function main() {
  installChromium();
  await step('messages', 'npm run --silent messages');
  await Promise.all([
    (async () => {
      await step('lint', 'npm run --silent lint');
      await step('types', 'npm run --silent check');
    })(),
    step('unit, contract, architecture, conformance', `${bin('vitest')} run --project unit`)
  ]);
  await step('browser: contract, components', `${bin('vitest')} run --project browser`);
  await step('build', `${bin('vite')} build --logLevel warn`);
  await step('bundle', `${bin('tsx')} tests/bench/bundle.ts --check`);
  await step('flows and faults in the built app', bin('playwright') + ' test');

  console.log('\n');
  for (const { name, seconds, code } of results)
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(50)} ${seconds.toFixed(1).padStart(6)} s`);
  const failed = results.filter(({ code }) => code !== 0).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

await main();
