import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Contender } from "../contender";
import { canvasFingerprint, domFingerprint } from "../fingerprint";
import { colours, statuses, viewport } from "../appearance";
import { type Portfolio, portfolios } from "../portfolio";
import { sharedRow } from "../rowSize";
import { type Cell, toTable } from "../table";
import { peerContender } from "./peer";

type Renderer = "svg" | "canvas";
const padding = { inner: 0.07, widerInner: 0.2 };

const specificationOf = (hasText: boolean): TopLevelSpec => ({
    data: { name: "cells" },
    params: [{ name: "gap", value: padding.inner }],
    ...viewport,
    autosize: { type: "fit", contains: "padding" },
    encoding: {
        x: { field: "month", type: "ordinal", axis: { orient: "top", title: null, labelAngle: -45 }, scale: { paddingInner: { expr: "gap" } } },
        y: { field: "project", type: "ordinal", sort: null, axis: hasText ? { title: null } : null, scale: { paddingInner: { expr: "gap" } } },
    },
    layer: [
        {
            mark: "rect",
            encoding: { color: { field: "status", type: "nominal", legend: null, scale: { domain: [...statuses], range: [...colours] } } },
        },
        ...(hasText ? [{ mark: { type: "text" as const, fontSize: 11 }, encoding: { text: { field: "glyph" } } }] : []),
    ],
});

export const createVegaLite = (renderer: Renderer): Contender => {
    let view: View;
    let root: HTMLElement;
    return peerContender<Portfolio, Cell[]>({
        toData: toTable,
        mount: (stage, empty, rowCount) => {
            root = stage;
            const container = stage.appendChild(document.createElement("div"));
            view = new View(parse(compile(specificationOf(sharedRow(rowCount).hasText)).spec), { renderer, container, hover: false });
            view.data("cells", empty);
        },
        draw: (data) => view.data("cells", data).runAsync(),
        restyle: () => view.signal("gap", padding.widerInner).runAsync(),
        resize: (width, height) => view.width(width).height(height).runAsync(),
        drawing: () => ({
            marks: view.data("cells").length,
            fingerprint: renderer === "canvas" ? canvasFingerprint(root) : svgFingerprint(root),
        }),
    }, portfolios);
};

const svgFingerprint = (root: HTMLElement): string => {
    if (root.querySelectorAll(".mark-rect path").length === 0) throw new Error("Vega-Lite drew no cell.");
    return domFingerprint(root);
};
