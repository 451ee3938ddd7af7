import type powerbi from "powerbi-visuals-api";
import { createDataView as dataViewOf, type Table, type TableColumn, wholeVisual } from "../../../playground/host";
import { reread } from "../reread";
import { amounts, type Budgets } from "./budgets";

const columns: readonly TableColumn[] = [
    { name: "Project", type: "text", roles: ["levels"] },
    { name: "Month", type: "dateTime", roles: ["period"] },
    ...amounts.map((amount): TableColumn => ({ name: amount, type: "numeric", roles: [amount], format: "#,0 €" })),
];

const tableOf = (budgets: Budgets): Table => {
    const project = reread(budgets.project);
    return {
        columns,
        rows: budgets.period.map((month, row) => [project[row], month, ...amounts.map((amount) => budgets[amount][row])]),
    };
};

/** A new categorical DataView of the budgets, sharing nothing with any other. */
export const createDataView = (budgets: Budgets, settings: powerbi.DataViewObjects): powerbi.DataView =>
    dataViewOf(tableOf(budgets), { objects: { [wholeVisual]: settings } });
