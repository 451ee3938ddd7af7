import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type Contender } from "../contender";
import { canvasFingerprint, domFingerprint } from "../fingerprint";
import { colours, rowHeight, statuses, viewport } from "../appearance";
import { type Cell, toTable } from "../table";
import { peerContender } from "./peer";

type Renderer = "svg" | "canvas";
const scrollbarWidth = 16;
const padding = { inner: 0.07, widerInner: 0.2 };

const specification: TopLevelSpec = {
    data: { name: "cells" },
    params: [{ name: "gap", value: padding.inner }],
    width: viewport.width - scrollbarWidth,
    height: { step: rowHeight },
    autosize: { type: "fit-x", contains: "padding" },
    encoding: {
        x: { field: "month", type: "ordinal", axis: { orient: "top", title: null, labelAngle: -45 }, scale: { paddingInner: { expr: "gap" } } },
        y: { field: "project", type: "ordinal", sort: null, axis: { title: null }, scale: { paddingInner: { expr: "gap" } } },
    },
    layer: [
        {
            mark: "rect",
            encoding: { color: { field: "status", type: "nominal", legend: null, scale: { domain: [...statuses], range: [...colours] } } },
        },
        { mark: { type: "text", fontSize: 11 }, encoding: { text: { field: "glyph" } } },
    ],
};

export const createVegaLite = (renderer: Renderer): Contender => {
    let view: View;
    let root: HTMLElement;
    return peerContender<Cell[]>({
        toData: toTable,
        mount: (stage, empty) => {
            root = stage;
            const container = stage.appendChild(document.createElement("div"));
            view = new View(parse(compile(specification).spec), { renderer, container, hover: false });
            view.data("cells", empty);
        },
        draw: (data) => view.data("cells", data).runAsync(),
        restyle: () => view.signal("gap", padding.widerInner).runAsync(),
        resize: (width) => view.width(width - scrollbarWidth).runAsync(),
        drawing: () => ({
            marks: view.data("cells").length,
            fingerprint: renderer === "canvas" ? canvasFingerprint(root) : svgFingerprint(root),
        }),
    });
};

const svgFingerprint = (root: HTMLElement): string => {
    if (root.querySelectorAll(".mark-rect path").length === 0) throw new Error("Vega-Lite drew no cell.");
    return domFingerprint(root);
};
