import { localDate } from "../../dax/dataview/primitive";
import type { Session } from "../../dax/query/session";
import { DateValue, type Value } from "../../dax/value";
import type { ReportPage } from "../../dataset/report/readReport";
import type { Model } from "../../dataset/tmdl/model";
import type { Catalog, Dimension, Period, Reader, ReportView } from "./question";

const PERIODS = `EVALUATE
ADDCOLUMNS (
    SUMMARIZECOLUMNS ( 'Reporting Period'[Period Id], 'Reporting Period'[Period], 'Reporting Period'[Cadence], 'Reporting Period'[Start Date], 'Reporting Period'[Rank] ),
    "reports", CALCULATE ( COUNTROWS ( 'Weather Report' ), 'Weather Report'[Entry Status] IN { "published", "frozen" } )
)
ORDER BY 'Reporting Period'[Rank]`;

const DIMENSIONS = `EVALUATE
SUMMARIZECOLUMNS ( 'Weather Dimension'[Dimension Id], 'Weather Dimension'[Dimension FR], 'Weather Dimension'[Dimension EN], 'Weather Dimension'[Sort Order] )
ORDER BY 'Weather Dimension'[Sort Order]`;

const READERS = "EVALUATE SUMMARIZECOLUMNS ( 'Access'[Role], 'Access'[User Principal Name] )";

const textOf = (value: Value | undefined): string => typeof value === "string" ? value : "";

const numberOf = (value: Value | undefined): number => typeof value === "number" ? value : 0;

function periodsOf(session: Session): readonly Period[] {
    return session.query(PERIODS)[0].rows.filter(([id]) => id !== null).map(([id, label, cadence, start, , reports]) => ({
        id: textOf(id), label: textOf(label), cadence: textOf(cadence), start: localDate(new DateValue(numberOf(start))), reports: numberOf(reports),
    }));
}

function dimensionsOf(session: Session): readonly Dimension[] {
    return session.query(DIMENSIONS)[0].rows.filter(([id]) => id !== null).map(([id, fr, en]) =>
        ({ id: textOf(id), labels: { fr: textOf(fr), en: textOf(en) } }));
}

/** The names in access.csv are those of the roles in lower case, with underscores. */
function readersOf(session: Session, { roles }: Model): readonly Reader[] {
    return session.query(READERS)[0].rows.flatMap(([word, user]) => {
        const role = roles.find(({ name }) => name.toLowerCase().replaceAll(" ", "_") === textOf(word));
        return role === undefined ? [] : [{ role: role.name, user: textOf(user) }];
    });
}

function reportViewsOf(pages: readonly ReportPage[], guid: string): readonly ReportView[] {
    return pages.flatMap(page => {
        const drawn = page.visuals.filter(({ visualType, request }) => visualType === guid && request !== undefined);
        return drawn.map(({ name }) => ({ page: page.name, visual: name, caption: drawn.length > 1 ? `${page.displayName} (${name})` : page.displayName }));
    });
}

/** Asks the model what there is to choose from. */
export function catalogOf(session: Session, source: Model, pages: readonly ReportPage[], guid: string, reportFault: string | undefined): Catalog {
    return {
        periods: periodsOf(session),
        dimensions: dimensionsOf(session),
        readers: readersOf(session, source),
        reportViews: reportViewsOf(pages, guid),
        reportFault,
    };
}
