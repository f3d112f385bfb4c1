export * from './case.js';
export * from './desk.js';
export * from './summary.js';
