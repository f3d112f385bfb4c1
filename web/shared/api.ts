/** A refusal of the server, or `status` 0 when it could not be reached. */
export class ApiError extends Error {
    constructor(readonly status: number, readonly body: Record<string, unknown> = {}) {
        super(`status ${status}`);
    }
}

/** One JSON call. @throws ApiError */
export async function call<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const response = await fetch(path, {
        method,
        headers: { 'content-type': 'application/json', 'x-warmline': '1' },
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'same-origin',
    }).catch(() => { throw new ApiError(0); });
    const answer = await response.json().catch(() => ({})) as T;
    if (!response.ok) throw new ApiError(response.status, answer as Record<string, unknown>);
    return answer;
}

/** Sends a file as it is. @throws ApiError */
export async function sendFile<T>(path: string, file: File): Promise<T> {
    const response = await fetch(path, {
        method: 'POST', body: file, credentials: 'same-origin',
        headers: { 'content-type': file.type || 'application/octet-stream', 'x-warmline': '1', 'x-file-name': encodeURIComponent(file.name) },
    }).catch(() => { throw new ApiError(0); });
    const answer = await response.json().catch(() => ({})) as T;
    if (!response.ok) throw new ApiError(response.status, answer as Record<string, unknown>);
    return answer;
}

/** A uuid; `crypto.randomUUID` exists in secure contexts only, and a first look often happens over plain HTTP. */
export function newId(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
