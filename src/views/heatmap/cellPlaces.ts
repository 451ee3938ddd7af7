import type { TrendMarks } from "../common/trendMarks";
import { rounded } from "../common/rounded";
import type { CellGeometry, Placed, TileShape } from "./cellGeometry";

/** Where the drawings of one column begin, as the path data that move there. */
export interface ColumnPlace {
    /** The whole outline of the column's tile, in pixels from the row's corner. */
    readonly tile: string;
    /** In the units of icons and marks: the scales of the geometry say how many pixels one is. */
    readonly icon: string;
    readonly iconBesideTrend: string;
    readonly trend: string;
    readonly clock: string;
    readonly gap: string;
    /** Pixels from the row's corner. */
    readonly left: number;
}

/** The columns that can be in sight. Every row draws from these, so that a move is written once a column, not once a cell. */
export interface CellPlaces {
    readonly geometry: CellGeometry;
    readonly marks: TrendMarks;
    readonly columns: readonly ColumnPlace[];
}

export function cellPlaces(geometry: CellGeometry, shape: TileShape, marks: TrendMarks, first: number, count: number): CellPlaces {
    return { geometry, marks, columns: Array.from({ length: count }, (_, at) => columnPlace(geometry, shape, (first + at) * geometry.cell.width)) };
}

function columnPlace(geometry: CellGeometry, shape: TileShape, left: number): ColumnPlace {
    return {
        tile: `M${left + shape.x} ${shape.y}${shape.path}`,
        icon: moveTo(left, geometry.icon),
        iconBesideTrend: moveTo(left, geometry.iconBesideTrend),
        trend: moveTo(left, geometry.trend),
        clock: moveTo(left, geometry.clock),
        gap: moveTo(left, geometry.gap),
        left,
    };
}

function moveTo(left: number, { x, y, scale }: Placed): string {
    return `M${rounded((left + x) / scale)} ${rounded(y / scale)}`;
}
