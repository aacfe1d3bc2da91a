import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Bundles the page into the directory that is named: node build.mjs --out <directory>.

const here = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(here, ...parts);
const outFlag = process.argv.indexOf('--out');
const out = outFlag < 0 ? undefined : process.argv[outFlag + 1];
if (!out) fail('Say where to: node build.mjs --out <directory>');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function changedMs(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -Infinity;
}

if (changedMs(at('node_modules', '.package-lock.json')) < changedMs(at('package-lock.json'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: here, stdio: 'inherit', shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed');
}

const { build } = await import('esbuild');
mkdirSync(resolve(out), { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: ['page.jsx'],
  outfile: join(resolve(out), 'page.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'warning',
});
copyFileSync(at('index.html'), join(resolve(out), 'index.html'));
