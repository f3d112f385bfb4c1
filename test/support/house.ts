import type { House } from '../../src/draft.js';
import { houseOf } from '../../src/house.js';
import { shippedContent } from './content.js';

/** The shipped content as the spine uses it, with desk places if a test wants some. */
export async function shippedHouse(options: { places?: House['desk']['places']; defaultLocale?: string } = {}): Promise<House> {
    return houseOf(await shippedContent(), { defaultLocale: options.defaultLocale ?? 'en', timeZone: 'UTC', places: options.places ?? [] });
}
