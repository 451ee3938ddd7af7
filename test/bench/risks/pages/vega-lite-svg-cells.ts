import { createVegaLite } from "../contenders/vegalite";
import { serve } from "../../page";

serve(createVegaLite("svg", "cells"));
