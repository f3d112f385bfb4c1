/**
 * How other systems are asked over HTTP. Who seldom asks loads this module when it does, and not undici itself: that is CommonJS, and of
 * such a package a dynamic import gives all names from source, but the default export alone in the bundle.
 */
export { Agent, request } from 'undici';
