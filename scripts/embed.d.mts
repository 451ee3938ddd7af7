export function filesOf(path: string): Map<string, Uint8Array>;
export function embedVisual(path: string): string;
