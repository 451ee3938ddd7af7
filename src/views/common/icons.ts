/**
 * Icons as single filled SVG paths, drawn for this product, so that no font is needed. Weather and states stand in a box of
 * 16 by 16, marks in a box of 10 by 10. Each weather differs from the others by its silhouette, not only by its colour. All are
 * written relative to where they begin, so that one path can draw many, each after a move to its own corner.
 */
export const WEATHER_ICONS = {
    sun: "m4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zm8.5 0.75h2.7v-1.5h-2.7zm-1.99 3.32l1.9 1.91l1.07-1.07l-1.91-1.9zm-3.76 0.93v2.7h1.5v-2.7zm-3.32-1.99l-1.91 1.9l1.07 1.07l1.9-1.91zm-0.93-3.76h-2.7v1.5h2.7zm1.99-3.32l-1.9-1.91l-1.07 1.07l1.91 1.9zm3.76-0.93v-2.7h-1.5v2.7zm3.32 1.99l1.91-1.9l-1.07-1.07l-1.9 1.91z",
    sunCloud: "m6.2 5.9a3.3 3.3 0 1 1 5.8 2.7a3.9 3.9 0 0 0-0.9-0.4a4.9 4.9 0 0 0-4.9-2.3zm0.34-3.5l-1.02-0.8l-0.8 1.03l1.02 0.8zm3.27-1.14l-0.1-1.29l-1.29 0.09l0.09 1.3zm3.03 1.67l0.9-0.93l-0.94-0.91l-0.9 0.94zm0.78 3.37l1.3 0.04l0.05-1.3l-1.3-0.04zm-1.72 2.67l0.9 0.94l0.94-0.91l-0.9-0.93zm-8.57 6.44a2.74 2.74 0 0 1-0.35-5.44a3.65 3.65 0 0 1 7 0.22a2.63 2.63 0 0 1-0.13 5.22z",
    cloud: "m4.4 11.4a3.15 3.15 0 0 1-0.4-6.25a4.2 4.2 0 0 1 8.05 0.25a3.02 3.02 0 0 1-0.15 6z",
    overcast: "m5.6 4.6a4 4 0 0 1 7.3-0.3a3.4 3.4 0 0 1 1.4 5.9a4.6 4.6 0 0 0-1.4-2.8a5.2 5.2 0 0 0-7.3-2.8zm-2.11 10.09a2.93 2.93 0 0 1-0.37-5.81a3.91 3.91 0 0 1 7.49 0.23a2.81 2.81 0 0 1-0.14 5.58z",
    drizzle: "m4.76 9.6a2.83 2.83 0 0 1-0.36-5.62a3.78 3.78 0 0 1 7.25 0.22a2.72 2.72 0 0 1-0.14 5.4zm-0.86 2.4a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0zm3 2.2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0zm3-2.2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z",
    rain: "m4.76 9.4a2.83 2.83 0 0 1-0.36-5.62a3.78 3.78 0 0 1 7.25 0.22a2.72 2.72 0 0 1-0.14 5.4zm-0.16 1.2h1.5l-1.2 4.4h-1.5zm3.2 0h1.5l-1.2 4.4h-1.5zm3.2 0h1.5l-1.2 4.4h-1.5z",
    storm: "m4.67 8.94a2.77 2.77 0 0 1-0.35-5.5a3.7 3.7 0 0 1 7.08 0.22a2.66 2.66 0 0 1-0.13 5.28zm3.73 0.76l-3.5 3.6h2.4l-1.1 2.7l4.9-4h-2.4l1.9-2.3z",
} as const;

export const STATE_ICONS = {
    notRated: "m14.4 8a6.4 6.4 0 0 1-0.7 2.91l-1.33-0.69a4.9 4.9 0 0 0 0.53-2.22zm-1.87 4.53a6.4 6.4 0 0 1-2.55 1.56l-0.47-1.43a4.9 4.9 0 0 0 1.95-1.2zm-4.53 1.87a6.4 6.4 0 0 1-2.91-0.7l0.69-1.33a4.9 4.9 0 0 0 2.22 0.53zm-4.53-1.87a6.4 6.4 0 0 1-1.56-2.55l1.43-0.47a4.9 4.9 0 0 0 1.2 1.95zm-1.87-4.53a6.4 6.4 0 0 1 0.7-2.91l1.33 0.69a4.9 4.9 0 0 0-0.53 2.22zm1.87-4.53a6.4 6.4 0 0 1 2.55-1.56l0.47 1.43a4.9 4.9 0 0 0-1.95 1.2zm4.53-1.87a6.4 6.4 0 0 1 2.91 0.7l-0.69 1.33a4.9 4.9 0 0 0-2.22-0.53zm4.53 1.87a6.4 6.4 0 0 1 1.56 2.55l-1.43 0.47a4.9 4.9 0 0 0-1.2-1.95z",
    exempt: "m3 7.1h10v1.8h-10z",
    reset: "m12.75 4.01a6.2 6.2 0 1 1-6.87-1.84l0.58 1.6a4.5 4.5 0 1 0 4.99 1.34zm-7.58-4.14l4.6 3.2l-4.2 2.9z",
    missing: "m7 2.4h2l-0.3 7.2h-1.4zm-0.25 10a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0-2.5 0z",
    draft: "m2.6 13.4l0.7-3.2l7.1-7.1l2.5 2.5l-7.1 7.1zm8.6-11.1l0.9-0.9l2.5 2.5l-0.9 0.9z",
    unknown: "m5 6a3.1 3.1 0 1 1 4.6 2.7q-0.7 0.5-0.7 1.6h-1.8q0-2 1.4-2.9a1.4 1.4 0 1 0-1.8-1.4zm1.8 6.7a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0z",
} as const;

export const MARK_ICONS = {
    better: "m0.9 7.3l4-4h-2.7v-1.9h6v6h-1.9v-2.7l-4 4z",
    worse: "m0.9 2.7l4 4h-2.7v1.9h6v-6h-1.9v2.7l-4-4z",
    same: "m0.6 4.05h4.8l-2-2l1.4-1.35l4.3 4.3l-4.3 4.3l-1.4-1.35l2-2h-4.8z",
    partial: "m0 8.2h7v1.8h-7z",
    gap: "m0 0h6.5l-6.5 6.5z",
    clock: "m0.4 5a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0zm1.1 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0zm2.9-2.7h1.2v2.3l1.7 0.9l-0.5 1l-2.4-1.2z",
} as const;

export const ICON_BOX = 16;
export const MARK_BOX = 10;

const { sun, sunCloud, cloud, overcast, drizzle, rain, storm } = WEATHER_ICONS;

/** The icons of a scale, best level first, by its number of levels. */
const RAMPS: Readonly<Record<number, readonly string[]>> = {
    2: [sun, storm],
    3: [sun, sunCloud, storm],
    4: [sun, sunCloud, rain, storm],
    5: [sun, sunCloud, cloud, rain, storm],
    6: [sun, sunCloud, cloud, overcast, rain, storm],
    7: [sun, sunCloud, cloud, overcast, drizzle, rain, storm],
};

export function weatherIcons(levelCount: number): readonly string[] {
    return RAMPS[levelCount] ?? [];
}
