import { deflateSync, strToU8 } from "fflate";

/** The text of a file as Power Query reads it back: raw deflate, then base64. */
export function packed(text: string): string {
    return Buffer.from(deflateSync(strToU8(text), { level: 9, mem: 12 })).toString("base64");
}
