export { createFiles, type Files } from './files.js';
export { createArrivals } from './arrivals.js';
export { showPerson } from './typing.js';
export { createShelf, filesFolder, type Kept, type Shelf } from './shelf.js';
export { fetchFile } from './fetch.js';
export { announcedFault, checkAnnounced, checked } from './check.js';
export { claimedType, DEFAULT_TYPES, endingsOf, isShown } from './kinds.js';
export { disposition, safeName, sizeText } from './names.js';
export { fileTrouble, MEGABYTE, type FileLimits, type FileSource, type OpenFile, type RawFile } from './port.js';
