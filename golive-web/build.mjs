import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeWireTypes } from './wire-types.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(here, ...parts);
const outFlag = process.argv.indexOf('--out');
const out = outFlag < 0 ? undefined : process.argv[outFlag + 1];
if (outFlag >= 0 && !out) fail('--out needs a directory');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) fail(`${command} ${args.join(' ')} failed`);
}

function changedMs(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -Infinity;
}

if (changedMs(at('node_modules', '.package-lock.json')) < changedMs(at('package-lock.json'))) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
}

writeWireTypes();

const tsc = at('node_modules', 'typescript', 'bin', 'tsc');
for (const part of ['types', 'lib']) rmSync(at('dist', part), { recursive: true, force: true });
run(process.execPath, [tsc, '-p', at('tsconfig.json')]);
run(process.execPath, [
  tsc, '-p', at('tsconfig.json'),
  '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', at('dist', 'types'),
]);

/** Style sheets are texts to esbuild: their indents and comments would travel to every phone. */
const slimStyles = {
  name: 'slim-styles',
  setup({ onLoad }) {
    onLoad({ filter: /elements[\\/]style[\\/][^\\/]+\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: readFileSync(path, 'utf8').replace(/css`[^`]*`/g, slim) }));
  },
};

function slim(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replaceAll(': ', ':');
}

const { build } = await import('esbuild');
const common = { bundle: true, format: 'esm', target: 'es2022', sourcemap: true, absWorkingDir: here, legalComments: 'eof', logLevel: 'warning', plugins: [slimStyles] };

await build({ ...common, entryPoints: { golive: 'src/index.ts', early: 'src/early.ts' }, outdir: 'dist', minify: true });
await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/headless.ts'],
  outdir: 'dist/lib',
  splitting: true,
  packages: 'external',
  legalComments: 'none',
});

const bundle = readFileSync(at('dist', 'golive.js'));
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`dist/golive.js ${kb(bundle.length)}, gzip ${kb(gzipSync(bundle, { level: 9 }).length)}`);

if (out) {
  mkdirSync(resolve(out), { recursive: true });
  for (const name of ['golive.js', 'golive.js.map', 'early.js', 'early.js.map']) copyFileSync(at('dist', name), join(resolve(out), name));
}
