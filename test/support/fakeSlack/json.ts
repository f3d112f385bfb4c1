export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function records(value: unknown): Json[] {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(value: unknown): string {
    return typeof value === 'string' ? value : '';
}
