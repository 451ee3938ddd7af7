import type { Model, Table } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { columnTitle, nameKey, tableTitle } from "../names";

const TIME_INTELLIGENCE = "__PBI_TimeIntelligenceEnabled";

function dateTableFaults(table: Table): ModelFault[] {
    const keys = table.columns.filter(({ isKey }) => isKey);
    const title = tableTitle(table.name);
    if (keys.length !== 1) {
        return [modelFault(table, "date-table", title,
            `The date table ${title} has ${keys.length} key columns. Mark its column of days, alone, with isKey.`)];
    }
    return keys[0].dataType === "dateTime" ? [] : [modelFault(keys[0], "date-table", title,
        `The key ${columnTitle(table.name, keys[0].name)} of the date table is no dateTime. Mark its column of days with isKey.`)];
}

function dateTables(model: Model): ModelFault[] {
    const tables = model.tables.filter(({ dataCategory }) => dataCategory === "Time");
    return tables.length > 0 ? tables.flatMap(dateTableFaults) : [modelFault(model, "date-table", model.name,
        "No table is marked as the date table. Write dataCategory: Time on the calendar, and isKey on its column of days.")];
}

function modelSettings(model: Model): ModelFault[] {
    const annotation = model.annotations.find(({ name }) => name === TIME_INTELLIGENCE);
    return [
        ...(annotation?.value === "0" ? [] : [modelFault(annotation ?? model, "setting", model.name,
            `The model would get a hidden date table per date. Write "annotation ${TIME_INTELLIGENCE} = 0" in its file.`)]),
        ...(model.discourageImplicitMeasures ? [] : [modelFault(model, "setting", model.name,
            "The model lets readers sum columns without a measure. Write discourageImplicitMeasures below \"model\".")]),
    ];
}

function unseenTables({ tables, perspectives }: Model): ModelFault[] {
    const seen = new Set(perspectives.flatMap((perspective) => perspective.tables.map(({ name }) => nameKey(name))));
    return tables.filter(({ name, isHidden }) => !isHidden && !seen.has(nameKey(name))).map((table) => modelFault(table, "perspective",
        tableTitle(table.name), `The visible table ${tableTitle(table.name)} is in no perspective. Add it to one, or hide it.`));
}

/** How the model as a whole must be set, its date table, and visible tables that no perspective shows. */
export function settings(model: Model): readonly ModelFault[] {
    return [...modelSettings(model), ...dateTables(model), ...unseenTables(model)];
}
