import { Field, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { cadencesOf } from "../sample/choices";
import type { Language } from "../sample/join";
import type { Sample } from "../sample/tables";
import { Choice, type Option } from "./Choice";
import { periodText } from "./numbers";
import { DataButtons } from "./own/DataButtons";
import { sampleSettings, sizes, type Change, type PageState } from "./state";
import type { Text } from "./text";

interface RibbonProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
    readonly sample: Sample | undefined;
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

/** Choices that only the sample has: one's own file brings its columns with it. */
function SampleChoices({ state, change, text, sample }: RibbonProps & { readonly sample: Sample }): React.JSX.Element {
    const { cadence, dimensionId, periodId } = sampleSettings(sample, state);
    const cadences = cadencesOf(sample).map(value => ({ value, label: text.cadences[value] ?? value }));
    const dimensions = sample.dimensions.map(({ id, labels }) => ({ value: id, label: labels[state.language] }));
    const periods = sample.periods.filter(period => period.cadence === cadence)
        .map(period => ({ value: period.id, label: periodText(period, text) })).reverse();
    const kinds: readonly Option<PageState["columns"]>[] =
        [{ value: "periods", label: text.periods }, { value: "dimensions", label: text.dimensions }];
    return (
        <>
            <Choice label={text.columns} value={state.columns} options={kinds}
                onChoose={columns => change({ columns })} />
            {cadences.length > 1 && <Choice label={text.cadence} value={cadence} options={cadences}
                onChoose={value => change({ cadence: value, periodId: undefined })} />}
            {state.columns === "periods"
                ? <Choice label={text.dimension} value={dimensionId} options={dimensions}
                    onChoose={value => change({ dimensionId: value })} />
                : <Choice label={text.period} value={periodId} options={periods}
                    onChoose={value => change({ periodId: value })} />}
        </>
    );
}

const languages: readonly Option<Language>[] =
    [{ value: "fr", label: "Français (fr-FR)" }, { value: "en", label: "English (en-US)" }];

const sizeName = ({ width, height }: PageState["viewport"]): string => `${width} × ${height}`;

function ViewChoices({ state, change, text }: Omit<RibbonProps, "sample">): React.JSX.Element {
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
    const { state, sample, text } = props;
    return (
        <section className={styles.ribbon} aria-label={text.choices}>
            <DataButtons {...props} />
            <div className={styles.divider} />
            {sample && !state.own && <SampleChoices {...props} sample={sample} />}
            <ViewChoices {...props} />
        </section>
    );
}
