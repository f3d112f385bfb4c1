/** Questions to other systems: what may be asked (`settings`), how (`ask`), what of the answer counts (`answer`), and on whose behalf (`errands`). */
export { createLookups, type Lookups } from './ask.js';
export { createErrands, type Errands } from './errands.js';
export { parseLookups, placesOf, secretsOf, type LookupSettings, type LookupSpec } from './settings.js';
