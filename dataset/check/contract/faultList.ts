import { detached } from "./detached";
import { type Fault, faultAt, type RowFault } from "./fault";

/** The first faults that were found, up to a limit, and how many more there were. */
export class FaultList {
    private readonly told: Fault[] = [];
    private count = 0;

    constructor(private readonly limit: number) { }

    get faults(): readonly Fault[] {
        return this.told;
    }

    get leftOut(): number {
        return this.count - this.told.length;
    }

    add(file: string, line: number, fault: RowFault): void {
        this.count += 1;
        if (this.told.length >= this.limit) return;
        const { value, remedy, ...rest } = faultAt(file, line, fault);
        this.told.push({ ...rest, value: detached(value), remedy: detached(remedy) });
    }
}
