// Builds dist: the server with tsc, the pages with vite. A part whose output is newer than everything it is made of is skipped.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const require = createRequire(import.meta.url);

/** The script behind a package's command; run with this very node, it needs neither npx nor a PATH. */
function commandOf(name, bin) {
    const home = dirname(require.resolve(`${name}/package.json`));
    return join(home, bin);
}

const COMMON = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs'];
const PARTS = [
    {
        name: 'server', inputs: ['src', 'tsconfig.build.json', ...COMMON], stamp: 'dist/.tsbuildinfo',
        run() {
            // tsc trusts its build info even when somebody has removed the output.
            if (!existsSync(at('dist/index.js'))) rmSync(at('dist/.tsbuildinfo'), { force: true });
            node(commandOf('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');
        },
        missing: () => existsSync(at('src/index.ts')) && !existsSync(at('dist/index.js')),
    },
    {
        name: 'pages', inputs: ['web', ...COMMON], stamp: 'dist/pages/desk.html',
        run: () => node(commandOf('vite', 'bin/vite.js'), 'build', '--config', 'web/vite.config.ts'),
        missing: () => !existsSync(at('dist/pages/chat.html')),
    },
];

for (const part of PARTS) {
    if (!part.missing() && timeOf(part.stamp) > Math.max(...part.inputs.map(newest))) continue;
    const start = Date.now();
    process.stderr.write(`Building the ${part.name} … `);
    try {
        part.run();
    } catch (error) {
        process.stderr.write(`failed\n${error.stdout ?? ''}${error.stderr ?? error.message}\n`);
        process.exit(1);
    }
    process.stderr.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}
if (existsSync(at('dist/cli.js'))) chmodSync(at('dist/cli.js'), 0o755);

function node(script, ...args) {
    execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'pipe', encoding: 'utf8' });
}

function timeOf(path) {
    return existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0;
}

/** When anything below a path changed last; a folder's own time tells of removed files. */
function newest(path) {
    if (!existsSync(at(path))) return 0;
    const { mtimeMs } = statSync(at(path));
    if (!statSync(at(path)).isDirectory()) return mtimeMs;
    return Math.max(mtimeMs, ...readdirSync(at(path)).map((name) => newest(join(path, name))));
}
