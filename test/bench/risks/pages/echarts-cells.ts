import { createECharts } from "../contenders/echarts";
import { serve } from "../../page";

serve(createECharts("cells"));
