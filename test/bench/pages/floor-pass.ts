import { createPass } from "../contenders/pass";
import { serve } from "../page";

serve(createPass());
