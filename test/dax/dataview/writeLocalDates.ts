import { categoricalDataView } from "../../../dax/dataview/categorical";
import { askVisual } from "../../../dax/visual/ask";
import { column, measure, request, shop } from "../visual/shop";

// Writes the days of the shop as a visual receives them, on the clock of the zone in which this runs.
const answer = askVisual(shop(), request([column("Calendar.Day", "axis"), measure("Total", "y"), measure("Last Day", "y")]));
const { categorical } = categoricalDataView(answer, { categories: ["axis"], values: ["y"] });
const dates = [...categorical?.categories?.[0].values ?? [], ...categorical?.values?.[1].values ?? []];

process.stdout.write(JSON.stringify(dates.map((date) =>
    (date instanceof Date ? [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()] : date))));
