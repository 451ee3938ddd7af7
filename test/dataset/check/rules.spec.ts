import { GOOD, check, mutated, places } from "./folder";

const REPORT = "weather_report.csv";

describe("the rules between cells", () => {
    it("want a level for a rated report", () => {
        expect(places(mutated(REPORT, ",rated,1,Soleil", ",rated,,Soleil"))).toEqual([`${REPORT}:2:level rule`]);
    });

    it("want no level and no trend when nothing is rated", () => {
        expect(places(mutated(REPORT, ",rated,1,Soleil,0", ",exempt,1,Soleil,"))).toEqual([`${REPORT}:2:level rule`]);
        expect(places(mutated(REPORT, ",rated,1,Soleil,0", ",not_rated,,Non évalué,0"))).toEqual([`${REPORT}:2:declared_trend rule`]);
    });

    it("want a comment and an action from rain on", () => {
        const [header, , poor] = GOOD[REPORT].split("\n");
        const alone = (row: string): readonly string[] => places(check({ ...GOOD, [REPORT]: `${header}\n${row}\n` }));
        expect(alone(poor)).toEqual([]);
        expect(alone(poor.replace("Retard.", ""))).toEqual([`${REPORT}:2:comment rule`]);
        expect(alone(poor.replace("Rattraper.", ""))).toEqual([`${REPORT}:2:action rule`]);
        expect(alone(poor.replace("Rattraper.", "").replace("published", "draft"))).toEqual([]);
    });

    it("want a comment and an action when the level worsened, in whatever order the rows come", () => {
        const [header, first, second] = GOOD[REPORT].split("\n");
        const worse = second.replace("rated,3,Pluie", "rated,2,Nuageux").replace("Rattraper.", "");
        const level = GOOD["weather_level.csv"].replace("3,rain,Pluie,Rain", "2,cloudy,Nuageux,Cloudy");
        const rows = (...lines: string[]): readonly string[] =>
            places(check({ ...GOOD, "weather_level.csv": level, [REPORT]: [header, ...lines, ""].join("\n") }));
        expect(rows(first, worse)).toEqual([`${REPORT}:3:action rule`]);
        expect(rows(worse, first)).toEqual([`${REPORT}:2:action rule`]);
        expect(rows(first, worse.replace("published", "draft"))).toEqual([]);
        expect(rows(first.replace("rated,1,Soleil,0", "reset,,Replanifié,"), worse)).toEqual([]);
    });

    it("want the dates of a period in order", () => {
        expect(places(mutated("reporting_period.csv", "2026-05-19", "2026-05-25"))[0]).toBe("reporting_period.csv:3:due_date rule");
    });

    it("want a project to end after its start, and to be closed only when inactive", () => {
        expect(places(mutated("project.csv", "2026-12-31,EUR", "2023-12-31,EUR"))[0]).toBe("project.csv:2:forecast_end_date rule");
        expect(places(mutated("project.csv", ",true,", ",false,"))[0]).toBe("project.csv:2:phase rule");
    });
});
