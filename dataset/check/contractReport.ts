import type { CheckReport } from "./contract/checkFiles";
import { countSentence, faultSentence, totalSentence } from "./contract/sentence";

/** One line per fault, then the counts of each table and of all. */
export function reportSentences({ faults, leftOut, counts }: CheckReport): readonly string[] {
    return [
        ...faults.map(faultSentence),
        ...(leftOut > 0 ? [`and ${leftOut} more faults, left out; --limit N tells more`] : []),
        ...counts.map(countSentence),
        totalSentence(counts),
    ];
}

/** The document of --json. */
export function reportDocument({ faults, leftOut, counts }: CheckReport): unknown {
    return {
        ok: faults.length + leftOut === 0,
        faults: faults.map(({ file, line, column, value, kind, remedy }) => ({ file, line, column, value, kind, remedy })),
        tables: counts,
        faultsTold: faults.length,
        faultsLeftOut: leftOut,
    };
}
