import { createFloorMatrix } from "../contenders/floorMatrix";
import { serve } from "../../page";

serve(createFloorMatrix());
