/** A promise that fails where nobody waits for it ends a process; Mocha alone would pass over it. */
process.on('unhandledRejection', (reason) => { throw reason; });
