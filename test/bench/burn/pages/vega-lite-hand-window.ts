import { createVegaLiteByHand } from "../contenders/vegaliteByHand";
import { serve } from "../../page";

serve(createVegaLiteByHand("window"));
