import { createProbe } from "../contenders/probe";
import { serve } from "../page";

serve(createProbe());
