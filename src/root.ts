import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of `package.json`; shipped content and built pages lie in it, wherever below it this code runs from. */
export const packageRoot = ((): string => {
    let folder = import.meta.dirname;
    while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
    return folder;
})();

/** Content as it is shipped; settings may name other folders. */
export const shippedFolders = { dialogsDir: join(packageRoot, 'dialogs'), localesDir: join(packageRoot, 'locales'), knowledgeDir: join(packageRoot, 'knowledge') };

const built = import.meta.dirname !== join(packageRoot, 'src');

/** The trained model of the mood room. */
export const moodWeights = join(packageRoot, ...(built ? ['dist', 'lib'] : ['src']), 'mood', 'weights.bin');

/** What `npm run build` has read of the shipped content. Sources run without one: they may read differently than the build did. */
export const contentMemory = built ? join(packageRoot, 'dist', 'content.memory') : undefined;
