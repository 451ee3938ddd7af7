import type { StatusScale } from "../scale";
import { clarity } from "./clarity";
import { confidence } from "./confidence";
import { inverted } from "./inverted";
import { rag } from "./rag";
import { weather } from "./weather";

/** The scales that come with the product, by the name of the choice. */
export const SCALES = { weather, rag, confidence, clarity, inverted } as const satisfies Record<string, StatusScale>;
