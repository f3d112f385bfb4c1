import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { WarmlineError } from '../errors.js';
import { packageRoot } from '../root.js';
import type { Route, WebResponse } from './http.js';

const TYPES: Record<string, string> = {
    '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** Scripts and styles from ourselves alone; Fluent UI writes its style rules through an inline style element. */
const SECURITY = {
    'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
};

/** Where `npm run build` puts the pages. */
export const PAGES_DIR = join(packageRoot, 'dist', 'pages');

/** The built pages: `/` chat, `/desk`, and their assets. */
export function pageRoutes({ dir = PAGES_DIR }: { dir?: string } = {}): Route[] {
    return [
        { method: 'GET', path: '/', handle: () => page(dir, 'chat.html') },
        { method: 'GET', path: '/desk', handle: () => page(dir, 'desk.html') },
        { method: 'GET', path: '/assets/:name', handle: (request) => asset(dir, request.params.name ?? '') },
    ];
}

function page(dir: string, name: string): WebResponse {
    const path = join(dir, name);
    if (!existsSync(path)) throw new WarmlineError('notFound', 'The web pages are not built.', 'Run `npm run build`.');
    return { status: 200, headers: { ...SECURITY, 'cache-control': 'no-cache' }, file: { path, type: TYPES['.html']! } };
}

function asset(dir: string, name: string): WebResponse {
    const [type, path] = [TYPES[extname(name)], join(dir, 'assets', name)];
    // One plain file name: no way out of the folder.
    if (!/^[\w-][\w.-]*$/.test(name) || !type || !existsSync(path)) throw new WarmlineError('notFound', 'No such file.', 'Reload the page.');
    return { status: 200, headers: SECURITY, file: { path, type, immutable: true } };
}
