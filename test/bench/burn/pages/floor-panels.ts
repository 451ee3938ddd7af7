import { createFloorPanels } from "../contenders/floorPanels";
import { serve } from "../../page";

serve(createFloorPanels());
