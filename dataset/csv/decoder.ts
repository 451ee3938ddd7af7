const LITTLE_ENDIAN = [0xff, 0xfe];
const BIG_ENDIAN = [0xfe, 0xff];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
    return mark.every((byte, at) => bytes[at] === byte);
}

function isUtf16(head: Uint8Array): boolean {
    // No text starts with a NUL: an ASCII letter in two bytes without a byte order mark does, on one side or the other.
    return startsWith(head, LITTLE_ENDIAN) || startsWith(head, BIG_ENDIAN) || (head.length > 1 && head.subarray(0, 2).includes(0));
}

/**
 * Decodes UTF-8 bytes that come in pieces cut anywhere, without their byte order mark. Bytes that are not UTF-8 become U+FFFD,
 * so that the checks of a cell can name the place. Of UTF-16 nothing is decoded.
 */
export class Utf8Decoder {
    private readonly decoder = new TextDecoder("utf-8");
    private head: Uint8Array | undefined = new Uint8Array();
    private foundUtf16 = false;

    get isUtf16(): boolean {
        return this.foundUtf16;
    }

    decode(bytes: Uint8Array): string {
        if (this.foundUtf16) return "";
        if (!this.head) return this.decoder.decode(bytes, { stream: true });
        const head = new Uint8Array(this.head.length + bytes.length);
        head.set(this.head);
        head.set(bytes, this.head.length);
        if (head.length < 2) {
            this.head = head;
            return "";
        }
        this.head = undefined;
        this.foundUtf16 = isUtf16(head);
        return this.decode(head);
    }

    /** The text of bytes that were waiting for others; to be called once, after the last piece. */
    end(): string {
        return this.foundUtf16 ? "" : this.decoder.decode(this.head);
    }
}
