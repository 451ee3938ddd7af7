import { createOurs } from "../contenders/ours";
import { serve } from "../../page";

serve(createOurs());
