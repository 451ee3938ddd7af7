import type powerbi from "powerbi-visuals-api";
import { createDataView as dataViewOf, type Table, type TableColumn, wholeVisual } from "../../playground/host";
import { reread } from "./reread";
import { type Portfolio } from "./portfolio";

const columns: readonly TableColumn[] = [
    { name: "Directorate", type: "text", roles: ["levels"] },
    { name: "Programme", type: "text", roles: ["levels"] },
    { name: "Project", type: "text", roles: ["levels"] },
    { name: "Period", type: "dateTime", roles: ["columns"] },
    { name: "Status", type: "text", roles: ["status"] },
    { name: "Collected", type: "dateTime", roles: ["collected"] },
    { name: "Comment", type: "text", roles: ["comment"] },
    { name: "Weight", type: "numeric", roles: ["weight"] },
];

const tableOf = (portfolio: Portfolio): Table => {
    const [directorate, programme, project, status, comment] = [
        portfolio.directorate, portfolio.programme, portfolio.project, portfolio.status, portfolio.comment,
    ].map(reread);
    const { period, collected, weight } = portfolio;
    return {
        columns,
        rows: period.map((start, row) => [
            directorate[row], programme[row], project[row], start, status[row], collected[row], comment[row], weight[row],
        ]),
    };
};

/** A new categorical DataView of the portfolio, sharing nothing with any other. */
export const createDataView = (portfolio: Portfolio, settings: powerbi.DataViewObjects): powerbi.DataView =>
    dataViewOf(tableOf(portfolio), { objects: { [wholeVisual]: settings } });
