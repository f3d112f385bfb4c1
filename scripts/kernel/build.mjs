// npm run kernel: makes src/mood/kernelCode.ts of sums.ts, for the sizes the model has now.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { MOST_FEATURES } from '../../src/mood/features.js';
import { HEADS } from '../../src/mood/heads.js';
import { MOST_HEED, MOST_WORDS, PIECES, WIDTH } from '../../src/mood/pooling.js';
import { ROWS, STRIDE } from '../../src/mood/weights.js';

if (WIDTH !== 32 || STRIDE !== 40) throw new Error(`sums.ts adds up rows of 40 and 32 bytes, these are ${STRIDE} and ${WIDTH}: write it anew`);
const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'kernel-'));
try {
    cpSync(join(here, 'sums.ts'), join(work, 'sums.ts'));
    const sizes = { HEADS, MOST_FEATURES, MOST_WORDS, PIECES, ROWS, STRIDE, WIDTH };
    writeFileSync(join(work, 'sizes.ts'), `${Object.entries(sizes).map(([name, value]) => `export const ${name}: i32 = ${value};`).join('\n')}\nexport const MOST_HEED: f32 = ${MOST_HEED};\n`);
    const { error, stderr } = await asc.main(['sums.ts', '--baseDir', work, '--outFile', 'sums.wasm', '--textFile', 'sums.wat', '-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd']);
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    // Data of its own would lie where the texts are put.
    if (/\(data /.test(readFileSync(join(work, 'sums.wat'), 'utf8'))) throw new Error('the code has data of its own: keep strings and tables out of sums.ts');
    const code = readFileSync(join(work, 'sums.wasm')).toString('base64');
    const out = join(here, '..', '..', 'src', 'mood', 'kernelCode.ts');
    writeFileSync(out, `/** WebAssembly of scripts/kernel/sums.ts, which npm run kernel makes anew. */\nexport const KERNEL_CODE = '${code}';\n`);
    console.log(`${out}: ${code.length} characters`);
} finally {
    rmSync(work, { recursive: true });
}
