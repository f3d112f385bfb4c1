export * from './case.js';
export * from './desk.js';
export * from './hours.js';
export * from './roster.js';
export * from './route.js';
export * from './summary.js';
export * from './wait.js';
export * from './wishes.js';
