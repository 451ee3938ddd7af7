import { burnCase } from "./tiny/budget/burn";
import { burnGapCase } from "./tiny/budget/burnGap";
import { closingCase } from "./tiny/budget/closing";
import { dayRateCase } from "./tiny/budget/dayRate";
import { forecastAccuracyCase } from "./tiny/budget/forecastAccuracy";
import { forecastOmissionsCase } from "./tiny/budget/forecastOmissions";
import { landingCase } from "./tiny/budget/landing";
import { landingDriftCase } from "./tiny/budget/landingDrift";
import { longRunwayCase } from "./tiny/budget/longRunway";
import { oneSidedCase } from "./tiny/budget/oneSided";
import { ordersCase } from "./tiny/budget/orders";
import { overspentCase } from "./tiny/budget/overspent";
import { sharesCase } from "./tiny/budget/shares";
import { spendingCase } from "./tiny/budget/spending";
import { toCompleteCase } from "./tiny/budget/toComplete";
import { transfersCase } from "./tiny/budget/transfers";
import { versionsCase } from "./tiny/budget/versions";
import { bottomUpCase } from "./tiny/earnedValue/bottomUp";
import { dippingPlanCase } from "./tiny/earnedValue/dippingPlan";
import { earnedScheduleCase } from "./tiny/earnedValue/earnedSchedule";
import { estimatesCase } from "./tiny/earnedValue/estimates";
import { performanceCase } from "./tiny/earnedValue/performance";
import { withoutPlanCase } from "./tiny/earnedValue/withoutPlan";
import { scheduleDriftCase } from "./tiny/milestones/drift";
import { dueMilestonesCase } from "./tiny/milestones/due";
import { onTimeCase } from "./tiny/milestones/onTime";
import { slippageCase } from "./tiny/milestones/slippage";
import { milestoneTrendCase } from "./tiny/milestones/trend";
import { portfolioCase } from "./tiny/portfolio";
import { riskActionsCase } from "./tiny/risks/actions";
import { expectedLossCase } from "./tiny/risks/loss";
import { riskMatrixCase } from "./tiny/risks/matrix";
import { riskMigrationCase } from "./tiny/risks/migration";
import { riskOccurrencesCase } from "./tiny/risks/occurrences";
import { riskOutcomesCase } from "./tiny/risks/outcomes";
import { passedRiskDatesCase } from "./tiny/risks/passedDates";
import { riskScoresCase } from "./tiny/risks/scores";
import { riskTimingCase } from "./tiny/risks/timing";
import type { TinyCase } from "./tiny/tinyCase";
import { collectionCase } from "./tiny/weather/collection";
import { commentsCase } from "./tiny/weather/comments";
import { exemptCase } from "./tiny/weather/exempt";
import { flatLiningCase } from "./tiny/weather/flatLining";
import { freshnessCase } from "./tiny/weather/freshness";
import { lateEntriesCase } from "./tiny/weather/lateEntries";
import { levelsCase } from "./tiny/weather/levels";
import { movementsCase } from "./tiny/weather/movements";
import { stillWeatherCase } from "./tiny/weather/stillWeather";
import { stillWithoutBudgetCase } from "./tiny/weather/stillWithoutBudget";
import { stormsCase } from "./tiny/weather/storms";
import { weatherTrendCase } from "./tiny/weather/trend";
import { watermelonCase } from "./tiny/weather/watermelon";

export const TINY_CASES: readonly TinyCase[] = [
    collectionCase, commentsCase, exemptCase, flatLiningCase, freshnessCase, lateEntriesCase, levelsCase, movementsCase, stillWeatherCase,
    stillWithoutBudgetCase, stormsCase, weatherTrendCase, watermelonCase,
    burnCase, burnGapCase, closingCase, dayRateCase, forecastAccuracyCase, forecastOmissionsCase, landingCase, landingDriftCase,
    longRunwayCase, oneSidedCase, ordersCase, overspentCase, sharesCase, spendingCase, toCompleteCase, transfersCase, versionsCase,
    bottomUpCase, dippingPlanCase, earnedScheduleCase, estimatesCase, performanceCase, withoutPlanCase,
    scheduleDriftCase, dueMilestonesCase, onTimeCase, slippageCase, milestoneTrendCase,
    riskActionsCase, expectedLossCase, riskMatrixCase, riskMigrationCase, riskOccurrencesCase, riskOutcomesCase, passedRiskDatesCase, riskScoresCase,
    riskTimingCase,
    portfolioCase,
];
