import { FluentProvider, webDarkTheme, webLightTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useReducer } from "react";
import { initialState, reduce, type PageState } from "./state";
import { Report } from "./Report";
import { textIn } from "./text";
import { useLoaded } from "./useLoaded";
import { loadBundle, loadModel } from "./load";
import { Waiting } from "./Waiting";

/** The contrast theme comes from another product, with another typeface. */
const contrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

function themeOf({ theme, highContrast }: PageState): Theme {
    if (highContrast) return contrastTheme;
    return theme === "dark" ? webDarkTheme : webLightTheme;
}

const start = (): PageState =>
    initialState(navigator.languages, window.matchMedia("(prefers-color-scheme: dark)").matches);

export function App(): React.JSX.Element {
    const [state, change] = useReducer(reduce, undefined, start);
    const bundle = useLoaded(loadBundle);
    const model = useLoaded(loadModel);
    const text = textIn(state.language);

    useEffect(() => {
        document.documentElement.lang = text.locale;
        document.title = `Portfolio Météo – ${text.title}`;
    }, [text]);

    return (
        <FluentProvider theme={themeOf(state)} style={{ height: "100%" }}>
            {bundle.state === "done" && model.state !== "waiting"
                ? <Report state={state} change={change} text={text} bundle={bundle.value} model={model} />
                : <Waiting text={text} failure={bundle.state === "failed" ? bundle.reason : undefined} />}
        </FluentProvider>
    );
}
