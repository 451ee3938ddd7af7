/**
 * Icons as single filled SVG paths, drawn for this product, so that no font is needed. Weather and states stand in a box of
 * 16 by 16, marks in a box of 10 by 10. Each weather differs from the others by its silhouette, not only by its colour.
 */
export const WEATHER_ICONS = {
    sun: "M4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0ZM13 8.75L15.7 8.75L15.7 7.25L13 7.25ZM11.01 12.07L12.91 13.98L13.98 12.91L12.07 11.01ZM7.25 13L7.25 15.7L8.75 15.7L8.75 13ZM3.93 11.01L2.02 12.91L3.09 13.98L4.99 12.07ZM3 7.25L0.3 7.25L0.3 8.75L3 8.75ZM4.99 3.93L3.09 2.02L2.02 3.09L3.93 4.99ZM8.75 3L8.75 0.3L7.25 0.3L7.25 3ZM12.07 4.99L13.98 3.09L12.91 2.02L11.01 3.93Z",
    sunCloud: "M6.2 5.9A3.3 3.3 0 1 1 12 8.6A3.9 3.9 0 0 0 11.1 8.2A4.9 4.9 0 0 0 6.2 5.9ZM6.54 2.4L5.52 1.6L4.72 2.63L5.74 3.43ZM9.81 1.26L9.71 -0.03L8.42 0.06L8.51 1.36ZM12.84 2.93L13.74 2L12.8 1.09L11.9 2.03ZM13.62 6.3L14.92 6.34L14.97 5.04L13.67 5ZM11.9 8.97L12.8 9.91L13.74 9L12.84 8.07ZM3.33 15.41A2.74 2.74 0 0 1 2.98 9.97A3.65 3.65 0 0 1 9.98 10.19A2.63 2.63 0 0 1 9.85 15.41Z",
    cloud: "M4.4 11.4A3.15 3.15 0 0 1 4 5.15A4.2 4.2 0 0 1 12.05 5.4A3.02 3.02 0 0 1 11.9 11.4Z",
    overcast: "M5.6 4.6A4 4 0 0 1 12.9 4.3A3.4 3.4 0 0 1 14.3 10.2A4.6 4.6 0 0 0 12.9 7.4A5.2 5.2 0 0 0 5.6 4.6ZM3.49 14.69A2.93 2.93 0 0 1 3.12 8.88A3.91 3.91 0 0 1 10.61 9.11A2.81 2.81 0 0 1 10.47 14.69Z",
    drizzle: "M4.76 9.6A2.83 2.83 0 0 1 4.4 3.98A3.78 3.78 0 0 1 11.65 4.2A2.72 2.72 0 0 1 11.51 9.6ZM3.9 12a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0ZM6.9 14.2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0ZM9.9 12a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z",
    rain: "M4.76 9.4A2.83 2.83 0 0 1 4.4 3.78A3.78 3.78 0 0 1 11.65 4A2.72 2.72 0 0 1 11.51 9.4ZM4.6 10.6L6.1 10.6L4.9 15L3.4 15ZM7.8 10.6L9.3 10.6L8.1 15L6.6 15ZM11 10.6L12.5 10.6L11.3 15L9.8 15Z",
    storm: "M4.67 8.94A2.77 2.77 0 0 1 4.32 3.44A3.7 3.7 0 0 1 11.4 3.66A2.66 2.66 0 0 1 11.27 8.94ZM8.4 9.7L4.9 13.3L7.3 13.3L6.2 16L11.1 12L8.7 12L10.6 9.7Z",
} as const;

export const STATE_ICONS = {
    notRated: "M14.4 8A6.4 6.4 0 0 1 13.7 10.91L12.37 10.22A4.9 4.9 0 0 0 12.9 8ZM12.53 12.53A6.4 6.4 0 0 1 9.98 14.09L9.51 12.66A4.9 4.9 0 0 0 11.46 11.46ZM8 14.4A6.4 6.4 0 0 1 5.09 13.7L5.78 12.37A4.9 4.9 0 0 0 8 12.9ZM3.47 12.53A6.4 6.4 0 0 1 1.91 9.98L3.34 9.51A4.9 4.9 0 0 0 4.54 11.46ZM1.6 8A6.4 6.4 0 0 1 2.3 5.09L3.63 5.78A4.9 4.9 0 0 0 3.1 8ZM3.47 3.47A6.4 6.4 0 0 1 6.02 1.91L6.49 3.34A4.9 4.9 0 0 0 4.54 4.54ZM8 1.6A6.4 6.4 0 0 1 10.91 2.3L10.22 3.63A4.9 4.9 0 0 0 8 3.1ZM12.53 3.47A6.4 6.4 0 0 1 14.09 6.02L12.66 6.49A4.9 4.9 0 0 0 11.46 4.54Z",
    exempt: "M3 7.1L13 7.1L13 8.9L3 8.9Z",
    reset: "M12.75 4.01A6.2 6.2 0 1 1 5.88 2.17L6.46 3.77A4.5 4.5 0 1 0 11.45 5.11ZM5.17 -0.13L9.77 3.07L5.57 5.97Z",
    missing: "M7 2.4L9 2.4L8.7 9.6L7.3 9.6ZM6.75 12.4a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0Z",
    draft: "M2.6 13.4L3.3 10.2L10.4 3.1L12.9 5.6L5.8 12.7ZM11.2 2.3L12.1 1.4L14.6 3.9L13.7 4.8Z",
    unknown: "M5 6A3.1 3.1 0 1 1 9.6 8.7Q8.9 9.2 8.9 10.3H7.1Q7.1 8.3 8.5 7.4A1.4 1.4 0 1 0 6.7 6ZM6.8 12.7a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z",
} as const;

export const MARK_ICONS = {
    better: "M0.9 7.3L4.9 3.3L2.2 3.3L2.2 1.4L8.2 1.4L8.2 7.4L6.3 7.4L6.3 4.7L2.3 8.7Z",
    worse: "M0.9 2.7L4.9 6.7L2.2 6.7L2.2 8.6L8.2 8.6L8.2 2.6L6.3 2.6L6.3 5.3L2.3 1.3Z",
    same: "M0.6 4.05L5.4 4.05L3.4 2.05L4.8 0.7L9.1 5L4.8 9.3L3.4 7.95L5.4 5.95L0.6 5.95Z",
    partial: "M0 8.2L7 8.2L7 10L0 10Z",
    clock: "M0.4 5a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0 -9.2 0ZM1.5 5a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0ZM4.4 2.3L5.6 2.3L5.6 4.6L7.3 5.5L6.8 6.5L4.4 5.3Z",
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
