import type { Field, PortfolioTable, RiskMeasure } from "../../dataview/table";
import type { Cell } from "../../domain/risks/matrix";
import { instant } from "../../domain/staleness";
import { plainNumber } from "../../domain/words";
import type { Exposures } from "./exposures";
import { NOWHERE, Pair, PositionColumns } from "./positions";
import { Aside, ASIDES, Change, Position, Risk } from "./risk";

/** What is read of all rows at once, column by column. */
export interface Columns {
    readonly table: PortfolioTable;
    readonly label: (value: unknown) => string;
    readonly keyOf: (row: number) => string;
    readonly cells: readonly Cell[];
    readonly positions: PositionColumns;
    /** The index of the cell in which a row is drawn, below 0 where it is not. */
    readonly drawnIn: Int8Array;
    /** The place of its reason among all, from 1; 0 for a row that is drawn. */
    readonly asides: Uint8Array;
    /** 1 above appetite, 0 within it. */
    readonly above: Uint8Array;
    readonly exposures: Exposures;
    readonly categoryOf: (row: number) => number;
    readonly changeOf: (row: number) => Change | undefined;
}

/**
 * A row of the register that reads what it is asked for: of thousands, the texts and dates of a few are ever shown. A class, as
 * thousands of objects of closures would cost more than the reading.
 */
export class RowRisk implements Risk {
    constructor(private readonly columns: Columns, readonly row: number) {}

    get index(): number { return this.row; }
    get key(): string { return this.columns.keyOf(this.row); }
    get id(): string { return this.text(this.columns.table.risks.names.at(0)); }
    get title(): string {
        const { names } = this.columns.table.risks;
        return names.length > 1 ? this.text(names.at(-1)) : "";
    }
    get category(): number { return this.columns.categoryOf(this.row); }
    get inherent(): Position { return this.position("inherent"); }
    get residual(): Position { return this.position("residual"); }
    get target(): Position { return this.position("target"); }
    get previous(): Position { return this.position("previous"); }
    get cell(): Cell | undefined {
        const index = this.columns.drawnIn[this.row];
        return index < 0 ? undefined : this.columns.cells[index];
    }
    get aside(): Aside | undefined {
        const reason = this.columns.asides[this.row];
        return reason === 0 ? undefined : ASIDES[reason - 1];
    }
    get exposure(): number | undefined { return told(this.columns.exposures.value[this.row]); }
    get low(): number | undefined { return told(this.columns.exposures.low?.[this.row]); }
    get high(): number | undefined { return told(this.columns.exposures.high?.[this.row]); }
    get isAbove(): boolean | undefined { return this.columns.drawnIn[this.row] < 0 ? undefined : this.columns.above[this.row] === 1; }
    get change(): Change | undefined { return this.columns.changeOf(this.row); }
    get owner(): string { return this.text(this.measure("owner")); }
    get action(): string { return this.text(this.measure("action")); }
    get actionDue(): number | undefined { return this.day("actionDue"); }
    get reviewed(): number | undefined { return this.day("reviewed"); }
    get openActions(): number | undefined { return this.number("openActions"); }
    get overdueActions(): number | undefined { return this.number("overdueActions"); }
    get closedActions(): number | undefined { return this.number("closedActions"); }
    get isLit(): boolean { return this.columns.table.isHighlighted?.(this.row) ?? true; }

    private position(pair: Pair): Position {
        const index = this.columns.positions[pair].at(this.row);
        return index >= 0 ? this.columns.cells[index] : index === NOWHERE ? "none" : "outside";
    }

    private measure(name: RiskMeasure): Field | undefined {
        return this.columns.table.risks.measures[name];
    }

    private text(field: Field | undefined): string {
        return this.columns.label(field?.values[this.row]);
    }

    private number(name: RiskMeasure): number | undefined {
        return plainNumber(this.measure(name)?.values[this.row]);
    }

    private day(name: RiskMeasure): number | undefined {
        return told(instant(this.measure(name)?.values[this.row]));
    }
}

function told(number: number | undefined): number | undefined {
    return Number.isNaN(number) ? undefined : number;
}
