import { createFloorPass } from "../contenders/floorPass";
import { serve } from "../../page";

serve(createFloorPass());
