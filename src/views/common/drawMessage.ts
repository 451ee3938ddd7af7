import { select } from "d3-selection";
import type { Message } from "./faces";
import type { Theme } from "./theme";

/** Shows a message in place of the picture, or takes it away. Text goes in as text, whatever it holds. */
export function drawMessage(root: HTMLElement, message: Message | undefined, theme: Theme): void {
    if (message === undefined) return root.querySelector("div.pm-message")?.remove();
    const boxes = select(root).selectAll<HTMLDivElement, Message>("div.pm-message").data([message]);
    const entered = boxes.enter().append("div").attr("class", "pm-message").attr("role", "status");
    entered.append("svg").attr("class", "pm-message-icons").attr("height", 40).attr("aria-hidden", "true");
    entered.append("h1");
    entered.append("ol");
    const box = entered.merge(boxes).style("color", theme.foreground).style("background", theme.highContrast ? theme.background : "transparent");
    box.select("h1").text((one) => one.title);
    box.select("ol").selectAll("li").data((one) => one.lines).join("li").text((line) => line);
    const icons = box.select<SVGSVGElement>("svg").attr("width", (one) => one.icons.length * 44).style("display", (one) => (one.icons.length === 0 ? "none" : "block"))
        .selectAll("g").data((one) => one.icons).join((enter) => {
            const icon = enter.append("g").attr("transform", (_, at) => `translate(${at * 44 + 2},2)`);
            icon.append("rect").attr("width", 36).attr("height", 36).attr("rx", 4);
            icon.append("path").attr("transform", "translate(6,6) scale(1.5)");
            return icon;
        });
    icons.select("rect").attr("fill", (icon) => icon.fill);
    icons.select("path").attr("d", (icon) => icon.path).attr("fill", (icon) => icon.glyph);
}
