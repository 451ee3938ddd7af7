import { ask } from "./ask";
import { assertInCalendar } from "./calendarDays";
import { assertRole, runCommand } from "./command";
import { reportedMeasures } from "./reportedMeasures";
import { loadPackage } from "./load";
import { MEASURES_USAGE, readMeasuresOptions } from "./measuresOptions";
import { measuresQuery } from "./measuresQuery";
import { CULTURES, measuresSheet } from "./measuresSheet";
import { printed } from "./printed";

function answer(words: readonly string[]): string {
    const { format, role, user, folders, asOf, by, measures, language } = readMeasuresOptions(words);
    const loaded = loadPackage(folders);
    assertRole(loaded.model, role);
    assertInCalendar(loaded.model, asOf);
    const indicators = reportedMeasures(loaded.source, measures, language);
    const query = measuresQuery(by, asOf, indicators.map(({ name }) => name));
    const reader = { role, userPrincipalName: user, userCulture: CULTURES[language], today: asOf, now: asOf };
    const [result] = ask(loaded, reader, query);
    return printed([measuresSheet(result, indicators, { by, language, isFormatted: format === "table" })], format);
}

runCommand(MEASURES_USAGE, answer);
