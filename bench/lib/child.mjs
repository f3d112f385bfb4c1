// The measured side: tells the parent its port and answers questions about its own CPU and memory.

/** Announces the port, and from then on answers `stats` and `collect` (stats after a full garbage collection). */
export function ready(port) {
    process.send({ ready: true, port, startCpuMs: cpuMs() });
    process.on('message', (question) => {
        if (question === 'collect') for (let i = 0; i < 3; i++) globalThis.gc();
        if (question === 'stop') process.exit(0);
        const memory = process.memoryUsage();
        process.send({ stats: { cpuMs: cpuMs(), rss: memory.rss, heap: memory.heapUsed + memory.external } });
    });
}

function cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
