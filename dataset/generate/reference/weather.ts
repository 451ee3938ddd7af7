import type { Batch } from "../line";
import { DIMENSIONS } from "../weather/dimension";
import { LEVELS } from "../weather/scale";

export const WEATHER_BATCHES: readonly Batch[] = [
    {
        table: "weather_dimension",
        lines: DIMENSIONS.map((dimension) => ({
            dimension_id: dimension.id, label_fr: dimension.labelFr, label_en: dimension.labelEn,
            sort_order: String(dimension.order), weight: String(dimension.weight), is_mandatory: String(dimension.isMandatory),
        })),
    },
    {
        table: "weather_level",
        lines: LEVELS.map((row) => ({
            level: String(row.level), code: row.code, label_fr: row.labelFr, label_en: row.labelEn, score: String(row.score),
            icon: row.icon, colour_light: row.light, colour_dark: row.dark,
        })),
    },
];
