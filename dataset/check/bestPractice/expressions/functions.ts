import { flagCalls } from "../calls";
import { rule } from "../rule";

export const treatas = rule("USE_THE_TREATAS_FUNCTION_INSTEAD_OF_INTERSECT", 2, (view) =>
    flagCalls(view, ["INTERSECT"], "INTERSECT is slow as a relationship. Filter with TREATAS instead."));

export const noIfError = rule("AVOID_USING_THE_IFERROR_FUNCTION", 2, (view) =>
    flagCalls(view, ["IFERROR"], "IFERROR is slow and hides mistakes. Avoid the error itself: with DIVIDE, or a condition."));

export const noEvaluateAndLog = rule("EVALUATEANDLOG_SHOULD_NOT_BE_USED_IN_PRODUCTION_MODELS", 1, (view) =>
    flagCalls(view, ["EVALUATEANDLOG"], "EVALUATEANDLOG is for a search of mistakes only. Keep its first argument alone."));
