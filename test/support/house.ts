import { join } from 'node:path';
import { loadContent } from '../../src/content/index.js';
import type { House } from '../../src/draft.js';
import { houseOf } from '../../src/house.js';

const root = join(import.meta.dirname, '..', '..');

/** The shipped content as the spine uses it, with desk places if a test wants some. */
export async function shippedHouse(options: { places?: House['desk']['places']; defaultLocale?: string } = {}): Promise<House> {
    const content = await loadContent({ dialogs: join(root, 'dialogs'), locales: join(root, 'locales'), knowledge: join(root, 'knowledge') });
    return houseOf(content, { defaultLocale: options.defaultLocale ?? 'en', timeZone: 'UTC', places: options.places ?? [] });
}
