import { createCells } from "../contenders/cells";
import { serve } from "../page";

serve(createCells());
