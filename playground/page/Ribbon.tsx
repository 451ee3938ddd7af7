import { Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { cadencesOf } from "../model/firstChoices";
import { ALL, AS_SAVED, type Catalog, type Language, type Slicer } from "../model/question";
import { Choice, type Option } from "./Choice";
import { periodText } from "./numbers";
import { DataButtons } from "./own/DataButtons";
import { readerKey, reportKey, sampleSettings, sizes, type Change, type PageState } from "./state";
import type { Text } from "./text";

interface RibbonProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
    /** Undefined where there is no model to ask. */
    readonly catalog: Catalog | undefined;
    readonly slicers: readonly Slicer[];
}

const useStyles = makeStyles({
    ribbon: {
        display: "flex",
        flexWrap: "wrap",
        alignItems: "flex-end",
        gap: "6px 14px",
        padding: "6px 16px 10px",
        backgroundColor: tokens.colorNeutralBackground1,
        borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    contrast: { "& .fui-Switch__indicator": { marginTop: "2px", marginBottom: "4px", marginLeft: 0 } },
    divider: { alignSelf: "stretch", width: "1px", backgroundColor: tokens.colorNeutralStroke2 },
});

interface CatalogProps extends Omit<RibbonProps, "catalog"> {
    readonly catalog: Catalog;
}

/** What the heatmap is of, where the page asks for itself. */
function WeatherChoices({ state, change, text, catalog }: CatalogProps): React.JSX.Element {
    const { cadence, dimensionId, periodId } = sampleSettings(catalog, state);
    const cadences = cadencesOf(catalog).map(value => ({ value, label: text.cadences[value] ?? value }));
    const dimensions = catalog.dimensions.map(({ id, labels }) => ({ value: id, label: labels[state.language] }));
    const periods = catalog.periods.filter(period => period.cadence === cadence)
        .map(period => ({ value: period.id, label: periodText(period, text) })).reverse();
    return (
        <>
            {cadences.length > 1 && <Choice label={text.cadence} value={cadence} options={cadences}
                onChoose={value => change({ cadence: value, periodId: undefined })} />}
            {state.view === "dimensions"
                ? <Choice label={text.period} value={periodId} options={periods}
                    onChoose={value => change({ periodId: value })} />
                : <Choice label={text.dimension} value={dimensionId} options={dimensions}
                    onChoose={value => change({ dimensionId: value })} />}
        </>
    );
}

function slicerOptions({ options, hasSaved, isRequired }: Slicer, text: Text): readonly Option<string>[] {
    return [
        ...(isRequired ? [] : [{ value: ALL, label: text.all }]),
        ...(hasSaved ? [{ value: AS_SAVED, label: text.asSaved }] : []),
        ...options.map(option => ({ value: option.key, label: option.text ?? text.blank })),
    ];
}

/** What was chosen shows at once, before the model has answered; what the reader may no longer see is no choice. */
function shownKey({ name, options, chosen, isRequired, hasSaved }: Slicer, { chosen: touched }: PageState): string {
    const key = touched[name];
    const isThere = key !== undefined && (options.some(option => option.key === key) || (key === ALL && !isRequired) || (key === AS_SAVED && hasSaved));
    return isThere ? key : chosen;
}

/** The slicers on the page of the report that the visual stands on. */
function PageSlicers({ state, change, text, slicers }: CatalogProps): React.JSX.Element {
    return (
        <>
            {slicers.map(slicer => (
                <Choice key={slicer.name} label={slicer.label} value={shownKey(slicer, state)} options={slicerOptions(slicer, text)}
                    onChoose={key => change({ chosen: { ...state.chosen, [slicer.name]: key } })} />
            ))}
        </>
    );
}

/** Choices that only the sample has: one's own file brings its columns with it. */
function SampleChoices(props: CatalogProps): React.JSX.Element {
    const { state, change, text, catalog } = props;
    const views: readonly Option<string>[] = [
        { value: "periods", label: text.periods },
        { value: "dimensions", label: text.dimensions },
        ...catalog.reportViews.map(view => ({ value: reportKey(view), label: text.reportPage(view.captions[state.language]) })),
    ];
    const readers: readonly Option<string>[] = [
        { value: "", label: text.everybody },
        ...catalog.readers.map(reader => ({ value: readerKey(reader), label: `${text.roles[reader.role] ?? reader.role} · ${reader.user}` })),
    ];
    const isReport = catalog.reportViews.some(view => reportKey(view) === state.view);
    return (
        <>
            <Choice label={text.view} value={state.view} options={views} onChoose={view => change({ view, chosen: {} })} />
            {isReport ? <PageSlicers {...props} /> : <WeatherChoices {...props} />}
            <Choice label={text.seenBy} value={state.reader ?? ""} options={readers}
                onChoose={value => change({ reader: value === "" ? undefined : value })} />
        </>
    );
}

const languages: readonly Option<Language>[] =
    [{ value: "fr", label: "Français (fr-FR)" }, { value: "en", label: "English (en-US)" }];

const sizeName = ({ width, height }: PageState["viewport"]): string => `${width} × ${height}`;

function ViewChoices({ state, change, text }: Omit<RibbonProps, "catalog" | "slicers">): React.JSX.Element {
    const themes: readonly Option<PageState["theme"]>[] =
        [{ value: "light", label: text.light }, { value: "dark", label: text.dark }];
    const zooms: readonly Option<PageState["zoom"]>[] =
        [{ value: "fit", label: text.fit }, { value: "actual", label: text.actual }];
    const styles = useStyles();
    const viewports = sizes.map(size => ({ value: sizeName(size), label: sizeName(size) }));
    return (
        <>
            <Choice label={text.size} value={sizeName(state.viewport)} options={viewports}
                onChoose={name => change({ viewport: sizes.find(size => sizeName(size) === name) ?? sizes[0] })} />
            <Choice label={text.zoom} value={state.zoom} options={zooms} onChoose={zoom => change({ zoom })} />
            <Choice label={text.language} value={state.language} options={languages}
                onChoose={language => change({ language })} />
            <Choice label={text.theme} value={state.theme} options={themes} disabled={state.highContrast}
                onChoose={theme => change({ theme })} />
            <Field label={text.highContrast} size="small" className={styles.contrast}>
                <Switch checked={state.highContrast} onChange={(_, data) => change({ highContrast: data.checked })} />
            </Field>
            <Field label={text.formatMode} size="small" className={styles.contrast}>
                <Switch checked={state.formatMode} onChange={(_, data) => change({ formatMode: data.checked })} />
            </Field>
        </>
    );
}

export function Ribbon(props: RibbonProps): React.JSX.Element {
    const styles = useStyles();
    const { state, catalog, text } = props;
    return (
        <section className={styles.ribbon} aria-label={text.choices}>
            <DataButtons {...props} />
            <div className={styles.divider} />
            {catalog && !state.own && <SampleChoices {...props} catalog={catalog} />}
            <ViewChoices {...props} />
        </section>
    );
}
