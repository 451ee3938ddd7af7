import type { Scenario } from "../scenario";
import { burnBars } from "./burnBars";
import { burnCurve } from "./burnCurve";
import { burnCurveDark } from "./burnCurveDark";
import { burnDown } from "./burnDown";
import { burnHighContrast } from "./burnHighContrast";
import { burnHighlight } from "./burnHighlight";
import { burnMultiples } from "./burnMultiples";
import { burnSelection } from "./burnSelection";
import { burnTiny } from "./burnTiny";
import { burnVariance } from "./burnVariance";
import { coverageBars } from "./coverageBars";
import { dark } from "./dark";
import { dimensions } from "./dimensions";
import { folded } from "./folded";
import { french } from "./french";
import { highContrast } from "./highContrast";
import { nonRated } from "./nonRated";
import { ownLooks } from "./ownLooks";
import { periods } from "./periods";
import { ragPreset } from "./ragPreset";
import { riskChecks } from "./riskChecks";
import { riskDark } from "./riskDark";
import { riskHeat } from "./riskHeat";
import { riskHighContrast } from "./riskHighContrast";
import { riskHighlight } from "./riskHighlight";
import { riskInherent } from "./riskInherent";
import { riskMany } from "./riskMany";
import { riskMovement } from "./riskMovement";
import { riskResidual } from "./riskResidual";
import { riskSelection } from "./riskSelection";
import { riskSince } from "./riskSince";
import { riskTiny } from "./riskTiny";
import { rollUpMean } from "./rollUpMean";
import { selection } from "./selection";
import { stale } from "./stale";
import { summaries } from "./summaries";
import { tinyTile } from "./tinyTile";
import { trends } from "./trends";

/** Every drawing that is kept, by the name of its file. */
export const scenarios: Readonly<Record<string, () => Scenario>> = {
    burnBars, burnCurve, burnCurveDark, burnDown, burnHighContrast, burnHighlight, burnMultiples, burnSelection, burnTiny, burnVariance,
    riskChecks, riskDark, riskHeat, riskHighContrast, riskHighlight, riskInherent, riskMany, riskMovement, riskResidual, riskSelection, riskSince, riskTiny,
    coverageBars, dark, dimensions, folded, french, highContrast, nonRated, ownLooks, periods, ragPreset, rollUpMean, selection, stale, summaries, tinyTile, trends,
};
