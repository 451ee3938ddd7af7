import { openSession } from "../../dax/query/session";
import { assertRole, runCommand } from "./command";
import { explaining } from "./explainError";
import { reportedMeasures } from "./reportedMeasures";
import { loadPackage } from "./load";
import { MEASURES_USAGE, readMeasuresOptions } from "./measuresOptions";
import { measuresQuery } from "./measuresQuery";
import { CULTURES, measuresSheet } from "./measuresSheet";
import { printed } from "./printed";

function answer(words: readonly string[]): string {
    const { format, role, user, folders, asOf, by, measures, language } = readMeasuresOptions(words);
    const { model, source } = loadPackage(folders);
    assertRole(model, role);
    const indicators = reportedMeasures(source, measures, language);
    const query = measuresQuery(by, asOf, indicators.map(({ name }) => name));
    const reader = { role, userPrincipalName: user, userCulture: CULTURES[language], today: asOf, now: asOf };
    const [result] = explaining({ query, source }, () => openSession(model, reader).query(query));
    return printed([measuresSheet(result, indicators, { by, language, isFormatted: format === "table" })], format);
}

runCommand(MEASURES_USAGE, answer);
