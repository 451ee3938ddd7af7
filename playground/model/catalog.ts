import { localDate } from "../../dax/dataview/primitive";
import type { Session } from "../../dax/query/session";
import { DateValue, type Value } from "../../dax/value";
import type { ReportPage, ReportVisual } from "../../dataset/report/readReport";
import type { Model } from "../../dataset/tmdl/model";
import { wholeVisual, type StoredObjects } from "../host/objects";
import type { Catalog, Dimension, Language, Period, Reader, ReportView } from "./question";
import type { Sessions } from "./sessions";

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

/** What a visual is called to a reader; its name where it has no title, or one that the model cannot tell. */
function titleOf({ query }: Session, { name, title }: ReportVisual): string {
    if (title?.kind === "text") return title.text;
    if (title === undefined) return name;
    try {
        return textOf(query(`EVALUATE ROW ( "title", [${title.measure.replaceAll("]", "]]")}] )`)[0].rows[0][0]) || name;
    } catch {
        // The other visuals can be drawn all the same.
        return name;
    }
}

const colons: Readonly<Record<Language, string>> = { fr: " : ", en: ": " };

/** A visual is known by its page; one of several on a page by its title beside. */
function captionsOf(page: ReportPage, visual: ReportVisual, isAlone: boolean, sessionFor: Sessions): ReportView["captions"] {
    const caption = (language: Language): string => isAlone ? page.displayName
        : `${page.displayName}${colons[language]}${titleOf(sessionFor(undefined, language).session, visual)}`;
    return { fr: caption("fr"), en: caption("en") };
}

const storedOf = ({ objects }: ReportVisual): StoredObjects => Object.keys(objects).length > 0 ? { [wholeVisual]: objects } : {};

function reportViewsOf(pages: readonly ReportPage[], guid: string, sessionFor: Sessions): readonly ReportView[] {
    return pages.flatMap(page => {
        const drawn = page.visuals.filter(({ visualType, request }) => visualType === guid && request !== undefined)
            .sort((left, right) => left.position.tabOrder - right.position.tabOrder);
        return drawn.map(visual => ({
            page: page.name,
            visual: visual.name,
            captions: captionsOf(page, visual, drawn.length === 1, sessionFor),
            objects: storedOf(visual),
        }));
    });
}

/** Asks the model what there is to choose from. */
export function catalogOf(sessionFor: Sessions, source: Model, pages: readonly ReportPage[], guid: string, reportFault: string | undefined): Catalog {
    const { session } = sessionFor(undefined, "en");
    return {
        periods: periodsOf(session),
        dimensions: dimensionsOf(session),
        readers: readersOf(session, source),
        reportViews: reportViewsOf(pages, guid, sessionFor),
        reportFault,
    };
}
