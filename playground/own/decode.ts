export const maximumBytes = 50 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: "empty" | "binary" };

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean =>
    marks.every((mark, index) => bytes[index] === mark);

const sampleSize = 65_536;

/** Text has tabs and line ends; other control characters betray an image, an archive or a workbook. */
function looksBinary(bytes: Uint8Array): boolean {
    return bytes.subarray(0, sampleSize).some(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** UTF-8 where it is valid; otherwise what a Western Excel writes when it is asked for plain CSV. */
function decodeBytes(bytes: Uint8Array): string {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder("windows-1252").decode(bytes);
    }
}

export function decode(bytes: Uint8Array): Decoded {
    if (bytes.length === 0) return { problem: "empty" };
    if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes) };
    if (looksBinary(bytes)) return { problem: "binary" };
    const text = decodeBytes(bytes);
    return text.trim() === "" ? { problem: "empty" } : { text };
}
