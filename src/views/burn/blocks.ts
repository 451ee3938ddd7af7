import type { Settings } from "../../settings/settings";
import type { Alert } from "../../domain/burn/alerts";
import type { Texts } from "../../text/say";
import { Block, BlockStyle, NO_BLOCK } from "../common/blocks";
import { fitText } from "../common/fitText";
import { BOLD, REGULAR, textColour } from "../common/textStyle";
import { alertText } from "./alertTexts";
import type { FigureItem } from "./figureItems";
import { ALERT_ICONS, levelColour } from "../common/levelColour";
import type { Words } from "./headline";
import { LINE_KEYS } from "./keys";
import { DRAWN_LINES, DrawnLine, LineLooks } from "./lineLooks";
import { Mark, path, text } from "../common/marks";

const BETWEEN = 20;
const VALUE = 1.4;

/** The figures side by side, as many as fit, each beneath its name. */
export function figureStrip(itemsFor: (most: number) => readonly FigureItem[], style: BlockStyle): Block {
    const { width, fontSize, measure, theme } = style;
    const widthOf = ({ label, value }: FigureItem): number => Math.max(measure(label, fontSize), measure(value, fontSize, true) * VALUE) + BETWEEN;
    let items = itemsFor(Infinity);
    for (let most = items.length - 1; most > 0 && items.reduce((sum, item) => sum + widthOf(item), -BETWEEN) > width; most -= 1) items = itemsFor(most);
    let x = 0;
    const marks = items.flatMap((item) => {
        const at = x;
        x += widthOf(item);
        return [
            text(`${item.key}-label`, item.label, at, fontSize * 0.7, { fill: theme.muted, "font-size": fontSize }),
            text(`${item.key}-value`, item.value, at, fontSize * 2.15, { fill: levelColour(item.level, theme), "font-size": Math.round(fontSize * VALUE), "font-weight": BOLD }),
        ];
    });
    return items.length === 0 ? NO_BLOCK : { marks, height: Math.round(fontSize * 3.5) };
}

/** Each alert with its sign; those that find no room are counted. */
export function alertLine(alerts: readonly Alert[], words: Pick<Words, "texts" | "amounts">, most: number, style: BlockStyle): Block {
    const { width, fontSize, measure, theme } = style;
    if (alerts.length === 0) return NO_BLOCK;
    const line = Math.round(fontSize * 1.6);
    const marks: Mark[] = [];
    let [x, row] = [0, 0];
    const more = (count: number): string => words.texts.sayCount("Burn_alertsMore", count);
    for (let at = 0; at < alerts.length; at += 1) {
        const { name, severity } = alerts[at];
        const rest = alerts.length - at - 1;
        const label = alertText(alerts[at], words);
        const needed = SIGN + measure(label, fontSize);
        const reserved = rest > 0 && row === most - 1 ? BETWEEN + measure(more(rest), fontSize) : 0;
        if (x > 0 && x + needed + reserved > width && row < most - 1) [x, row] = [0, row + 1];
        if (x > 0 && x + needed + reserved > width) {
            marks.push(text("more", more(rest + 1), x, (row + 0.5) * line, { fill: theme.muted, "font-size": fontSize }));
            break;
        }
        marks.push(
            path(`${name}-sign`, ALERT_ICONS[severity], { fill: levelColour(severity, theme), "fill-rule": "evenodd", transform: `translate(${x},${(row + 0.5) * line - 6})` }),
            text(`${name}-text`, fitText(measure, label, fontSize, width - SIGN - (x === 0 ? reserved : 0)), x + SIGN, (row + 0.5) * line, { fill: theme.foreground, "font-size": fontSize }),
        );
        x = Math.min(x + needed, width - reserved) + BETWEEN;
    }
    return { marks, height: (row + 1) * line + 2 };
}

const SIGN = 17;
const SAMPLE = 26;

/** What each line looks like, where their ends have no room for their names. */
export function lineLegend(drawn: readonly DrawnLine[], looks: LineLooks, texts: Texts, legend: Settings["legend"], style: BlockStyle): Block {
    const { width, fontSize, measure, theme } = style;
    const line = Math.round(fontSize * 1.6);
    const marks: Mark[] = [];
    let [x, row] = [0, 0];
    for (const name of [...DRAWN_LINES].reverse().filter((one) => drawn.includes(one))) {
        const label = texts.say(LINE_KEYS[name]);
        const needed = SAMPLE + 6 + measure(label, fontSize, legend.bold);
        if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
        const y = (row + 0.5) * line;
        const { colour, dash, isOutlined, isStepped, width: thick } = looks[name];
        const d = isStepped ? `M${x} ${y + 3}h${SAMPLE / 2}v-6h${SAMPLE / 2}` : `M${x} ${y}h${SAMPLE}`;
        marks.push(path(`${name}-sample`, d, { stroke: colour, "stroke-width": thick, "stroke-dasharray": dash }));
        if (isOutlined) marks.push(path(`${name}-inside`, d, { stroke: theme.background, "stroke-width": thick - 2 }));
        marks.push(text(`${name}-label`, label, x + SAMPLE + 6, y, {
            fill: textColour(legend, theme, theme.foreground), "font-size": fontSize, "font-weight": legend.bold ? BOLD : REGULAR,
            "font-style": legend.italic ? "italic" : "normal", "text-decoration": legend.underline ? "underline" : "none",
        }));
        x += needed + BETWEEN - 4;
    }
    return marks.length === 0 ? NO_BLOCK : { marks, height: (row + 1) * line };
}
