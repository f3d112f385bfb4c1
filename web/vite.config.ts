import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages into dist/pages. */
export default defineConfig({
    root: here('.'),
    plugins: [react()],
    logLevel: 'warn',
    build: {
        outDir: here('../dist/pages'),
        emptyOutDir: true,
        target: 'es2022',
        chunkSizeWarningLimit: 700,
        rolldownOptions: { input: { chat: here('chat.html'), desk: here('desk.html') } },
    },
});
