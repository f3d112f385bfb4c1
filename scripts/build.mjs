// Builds dist: the library with tsc, the command line in one piece with esbuild, the pages with vite, and what comes of reading the shipped content. A part whose output is newer than everything it is made of is skipped.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

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
        name: 'library', inputs: ['src', 'tsconfig.build.json', ...COMMON], stamp: 'dist/lib/.tsbuildinfo',
        run() {
            // tsc trusts its build info even when somebody has removed the output.
            if (!existsSync(at('dist/lib/index.js'))) rmSync(at('dist/lib/.tsbuildinfo'), { force: true });
            node(commandOf('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json');
            // Nor does it write it anew when nothing has come of a change.
            utimesSync(at('dist/lib/.tsbuildinfo'), new Date(), new Date());
            copyFileSync(at('src/mood/weights.bin'), at('dist/lib/mood/weights.bin'));
        },
        missing: () => !existsSync(at('dist/lib/index.js')) || !existsSync(at('dist/lib/mood/weights.bin')),
    },
    {
        // Hundreds of modules take a second to find and load one by one; in one piece, half of it.
        name: 'server', inputs: ['src', ...COMMON], stamp: 'dist/cli.js',
        async run() {
            rmSync(at('dist/chunks'), { recursive: true, force: true });
            const { metafile } = await esbuild.build({
                absWorkingDir: root, entryPoints: ['src/cli.ts', 'src/warmline.ts'], outdir: 'dist', chunkNames: 'chunks/[name]-[hash]', bundle: true, splitting: true,
                platform: 'node', format: 'esm', target: 'node20', minifySyntax: true, minifyWhitespace: true, legalComments: 'linked', logLevel: 'error', metafile: true,
                // Machine code, and what only some machines have, cannot be put into it.
                external: ['better-sqlite3', 'pg-native', 'dtrace-provider', 'thread-stream'],
                banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
            });
            refuseNameless(metafile);
            chmodSync(at('dist/cli.js'), 0o755);
        },
        missing: () => !existsSync(at('dist/cli.js')),
    },
    {
        name: 'pages', inputs: ['web', ...COMMON], stamp: 'dist/pages/desk.html',
        run: () => node(commandOf('vite', 'bin/vite.js'), 'build', '--config', 'web/vite.config.ts'),
        missing: () => !existsSync(at('dist/pages/chat.html')),
    },
    {
        // So that a start need not parse it all again. After the library: it does the reading.
        name: 'content', inputs: ['dialogs', 'locales', 'knowledge', 'src', ...COMMON], stamp: 'dist/content.memory',
        async run() {
            const { writeMemory } = await import(at('dist/lib/content/index.js'));
            // Faults are for the start to report, with all their places.
            await writeMemory({ dialogs: at('dialogs'), locales: at('locales'), knowledge: at('knowledge') }, at('dist/content.memory')).catch(() => undefined);
        },
        missing: () => !existsSync(at('dist/content.memory')),
    },
];

for (const part of PARTS) {
    if (!part.missing() && timeOf(part.stamp) > Math.max(...part.inputs.map(newest))) continue;
    const start = Date.now();
    process.stderr.write(`Building the ${part.name} … `);
    try {
        await part.run();
    } catch (error) {
        process.stderr.write(`failed\n${error.stdout ?? ''}${error.stderr ?? error.message}\n`);
        process.exit(1);
    }
    process.stderr.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

/** From source, `import()` of a CommonJS package gives all its names; in the bundle its default export alone, and whoever uses another finds `undefined`. */
function refuseNameless({ inputs }) {
    const nameless = Object.entries(inputs).filter(([path]) => path.startsWith('src/')).flatMap(([path, { imports }]) => imports
        .filter((one) => one.kind === 'dynamic-import' && inputs[one.path]?.format === 'cjs').map(({ original }) => `${path}: import('${original}')`));
    if (nameless.length === 0) return;
    rmSync(at('dist/cli.js'));
    throw new Error(`These have no names in the bundle:\n${nameless.join('\n')}\nExport the names from a module of src, as src/requests.ts does, and import() that.`);
}

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
