import { Role, ROLES } from "../../../../src/dataview/table";
import { customScale } from "../../../../src/domain/scales/custom";
import { FaceInput, faceMessage, failureMessage } from "../../../../src/views/common/faces";
import { makeTheme } from "../../../../src/views/common/theme";
import { english, french } from "../../text/texts";

const theme = makeTheme({ foreground: "#252423", background: "#FFFFFF", selected: "#252423", highContrast: false });
const good: FaceInput = { view: "heatmap", hasNoField: false, roles: new Set<Role>(["levels", "status"]), rowCount: 1, scale: customScale("A; B"), texts: english, theme };
const ask = (change: Partial<FaceInput>): readonly string[] | undefined => {
    const message = faceMessage({ ...good, ...change });
    return message && [message.title, ...message.lines];
};

describe("faceMessage", () => {
    it("says nothing when there is a picture to draw", () => {
        expect(faceMessage(good)).toBeUndefined();
        expect(faceMessage({ ...good, roles: new Set(ROLES) })).toBeUndefined();
    });

    it("says on the landing page what the visual is and which fields it takes, with the icons of the weather", () => {
        const message = faceMessage({ ...good, hasNoField: true, roles: new Set() });
        expect(message?.title).toBe("Portfolio weather");
        expect(message?.lines.map((line) => line.split(":")[0])).toEqual(["Portfolio levels", "Columns", "Status", "Period (budget)", "Revised budget", "Actual", "Forecast", "Risk", "Residual likelihood", "Residual impact"]);
        expect(new Set(message?.icons.map(({ path }) => path)).size).toBe(4);
        expect(new Set(message?.icons.map(({ fill }) => fill)).size).toBe(4);
    });

    it("names the fields that are still needed", () => {
        expect(ask({ roles: new Set<Role>(["levels"]) })?.map((line) => line.split(":")[0])).toEqual(["One more field is needed", "Status"]);
        expect(ask({ roles: new Set<Role>(["status"]) })?.map((line) => line.split(":")[0])).toEqual(["One more field is needed", "Portfolio levels"]);
        expect(ask({ roles: new Set<Role>(["columns"]) })?.length).toBe(3);
    });

    it("names what a risk matrix still needs: the risk, then the other half of the pair that was begun", () => {
        const needed = (...roles: readonly Role[]): readonly string[] | undefined => ask({ view: "risks", roles: new Set(roles) })?.map((line) => line.split(":")[0]);
        expect(needed("residualProbability", "residualImpact")).toEqual(["One more field is needed", "Risk"]);
        expect(needed("risk", "impact")).toEqual(["One more field is needed", "Inherent likelihood"]);
        expect(needed("risk", "residualProbability")).toEqual(["One more field is needed", "Residual impact"]);
        expect(needed("risk")?.length).toBe(3);
        expect(needed("risk", "residualProbability", "residualImpact")).toBeUndefined();
    });

    it("says of a risk matrix without rows that there is no risk to show", () => {
        const message = ask({ view: "risks", roles: new Set<Role>(["risk", "residualProbability", "residualImpact"]), rowCount: 0 });
        expect(message).toEqual(["No risk to show", "The filters of the page leave no row. Widen them, or check the fields of the visual."]);
    });

    it("says what is wrong with an own scale", () => {
        expect(ask({ scale: customScale("A") })?.[1]).toMatch(/^It has 1 level; write 2 to 7/);
        expect(ask({ scale: customScale("") })?.[1]).toMatch(/^It has 0 levels; /);
        expect(ask({ scale: customScale("A = 1; B = 1") })?.[1]).toBe("“1” stands for two things; give each value to one level or state only.");
    });

    it("says that the filters leave no row, and what to do", () => {
        expect(ask({ rowCount: 0 })).toEqual(["No project to show", "The filters of the page leave no row. Widen them, or check the fields of the visual."]);
    });

    it("names the first thing to mend: fields before the scale, the scale before rows", () => {
        expect(ask({ hasNoField: true, roles: new Set(), scale: customScale(""), rowCount: 0 })?.[0]).toBe("Portfolio weather");
        expect(ask({ roles: new Set(), scale: customScale(""), rowCount: 0 })?.[0]).toBe("One more field is needed");
        expect(ask({ scale: customScale(""), rowCount: 0 })?.[0]).toBe("The own status scale cannot be used");
    });

    it("speaks French to a French reader, with nothing left to fill in", () => {
        const messages = [
            ask({ texts: french, hasNoField: true }), ask({ texts: french, roles: new Set() }), ask({ texts: french, scale: customScale("A; a") }),
            ask({ texts: french, scale: customScale("A") }), ask({ texts: french, rowCount: 0 }),
        ];
        expect(messages.map((message) => message?.[0])).toEqual([
            "Météo du portefeuille", "Il manque un champ", "L'échelle de statut propre est inutilisable", "L'échelle de statut propre est inutilisable", "Aucun projet à afficher"]);
        for (const message of messages) expect(message?.join(" ")).not.toMatch(/[{}]|[A-Z][a-z]+_[a-z]/);
    });
});

describe("failureMessage", () => {
    it("says the reason and what to do", () => {
        expect(failureMessage(english, "out of memory")).toEqual({ title: "The picture could not be drawn", lines: ["Reason: out of memory. Check the fields, then refresh the page."], icons: [] });
    });

    it("shortens a reason of many words", () => {
        expect(failureMessage(english, "x".repeat(10_000)).lines[0].length).toBeLessThan(300);
    });
});
