import { createPlot } from "../contenders/plot";
import { serve } from "../page";

serve(createPlot());
