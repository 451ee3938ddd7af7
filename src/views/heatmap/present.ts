import type { Columns } from "./columns";

/** The column in which a portfolio stands today: the last period that has a rating, of dimensions the first; undefined without any. */
export function presentColumn({ list, kind }: Columns, hasRating: (column: number) => boolean): number | undefined {
    const places = list.map((_, column) => column);
    return (kind === "period" ? places.reverse() : places).find(hasRating);
}
