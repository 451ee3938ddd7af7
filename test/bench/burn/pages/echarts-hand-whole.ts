import { createEChartsByHand } from "../contenders/echartsByHand";
import { serve } from "../../page";

serve(createEChartsByHand("whole"));
