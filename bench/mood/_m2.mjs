import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from './_ms.mjs';
const where = (f) => (existsSync(join('/work/shared/data', f)) ? join('/work/shared/data', f) : undefined);
for (const r of measures(where)) console.log(r.join(' | '));
