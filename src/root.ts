import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of `package.json`; shipped content and built pages lie in it, wherever below it this code runs from. */
export const packageRoot = ((): string => {
    let folder = import.meta.dirname;
    while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
    return folder;
})();

const built = import.meta.dirname !== join(packageRoot, 'src');

/** What `npm run build` has read of the shipped content. Sources run without one: they may read differently than the build did. */
export const contentMemory = built ? join(packageRoot, 'dist', 'content.memory') : undefined;
