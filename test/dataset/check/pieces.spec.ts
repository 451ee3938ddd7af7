import fc from "fast-check";
import { bytesOf, check, GOOD } from "./folder";

function* piecesOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
    const memory = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
        const piece = bytes.subarray(at, at + size);
        memory.set(piece);
        yield memory.subarray(0, piece.length);
    }
}

const FILES = Object.keys(GOOD);

describe("a file that comes in pieces", () => {
    const awkward = [
        "directorate_id,name,division\r\nD1,\"a \"\"b\"\"\r\nc\",\"é😀\"\r\nD2,\"x\"y\",z\r\n\"D1\",=1,\"open\r\n",
        "\uFEFFdirectorate_id;name;division\nD1;\"a;b\nc\";Ã©\n\nD2;d",
        "directorate_id|name|division\nD1|a|b\n",
    ].map(bytesOf);

    it("has the faults and the counts that it has as a whole, wherever it is cut", () => {
        const utf16 = Buffer.from("\uFEFFdirectorate_id\nD1\n", "utf16le");
        for (const bytes of [...awkward, utf16, Buffer.from([0x61]), Buffer.from([0xef, 0xbb]), Buffer.from([])]) {
            const whole = check({ ...GOOD, "directorate.csv": bytes });
            for (const size of [1, 2, 3, 4, 5, 6, 7]) {
                expect(check({ ...GOOD, "directorate.csv": piecesOf(bytes, size) })).withContext(`pieces of ${size}`).toEqual(whole);
            }
        }
    });

    it("adds up and never throws, whatever its bytes", () => {
        const byte = fc.oneof(fc.constantFrom(...bytesOf("\r\n\",;=D1é\uFEFF")), fc.nat(255));
        const bytes = fc.array(byte, { maxLength: 200 });
        fc.assert(fc.property(fc.constantFrom(...FILES), bytes, fc.integer({ min: 1, max: 7 }), (file, tail, size) => {
            const content = Buffer.concat([bytesOf(GOOD[file]), Buffer.from(tail)]);
            const report = check({ ...GOOD, [file]: piecesOf(content, size) });
            expect(report).toEqual(check({ ...GOOD, [file]: content }));
            expect(report.counts.every(({ rowsIn, accepted, rejected }) => rowsIn === accepted + rejected && accepted >= 0)).toBeTrue();
        }), { numRuns: 200 });
    });
});
