/** The part of a Power BI report theme that reaches a visual. */
export interface Theme {
    readonly name: string;
    readonly dataColors: readonly string[];
    readonly foreground: string;
    readonly foregroundNeutralSecondary: string;
    readonly foregroundNeutralTertiary: string;
    readonly foregroundSelected: string;
    readonly background: string;
    readonly backgroundLight: string;
    readonly backgroundNeutral: string;
    readonly backgroundDark: string;
    readonly hyperlink: string;
    readonly good: string;
    readonly neutral: string;
    readonly bad: string;
}

const dataColors = ["#118DFF", "#12239E", "#E66C37", "#6B007B", "#E044A7", "#744EC2", "#D9B300", "#D64550"];

export const lightTheme: Theme = {
    name: "light",
    dataColors,
    foreground: "#252423",
    foregroundNeutralSecondary: "#605E5C",
    foregroundNeutralTertiary: "#B3B0AD",
    foregroundSelected: "#252423",
    background: "#FFFFFF",
    backgroundLight: "#F3F2F1",
    backgroundNeutral: "#C8C6C4",
    backgroundDark: "#EAEAEA",
    hyperlink: "#0078D4",
    good: "#1AAB40",
    neutral: "#D9B300",
    bad: "#D64554",
};

export const darkTheme: Theme = {
    ...lightTheme,
    name: "dark",
    foreground: "#FFFFFF",
    foregroundNeutralSecondary: "#C8C6C4",
    foregroundNeutralTertiary: "#8A8886",
    foregroundSelected: "#FFFFFF",
    background: "#1F1F1F",
    backgroundLight: "#2B2A29",
    backgroundNeutral: "#4A4846",
    backgroundDark: "#141414",
    hyperlink: "#6CB8F6",
};

/** Windows' "Night sky" contrast theme: black, white, and one colour for what is selected. */
export const highContrastTheme: Theme = {
    ...darkTheme,
    name: "highContrast",
    foreground: "#FFFFFF",
    foregroundNeutralSecondary: "#FFFFFF",
    foregroundNeutralTertiary: "#FFFFFF",
    foregroundSelected: "#1AEBFF",
    background: "#000000",
    backgroundLight: "#000000",
    backgroundNeutral: "#000000",
    backgroundDark: "#000000",
    hyperlink: "#FFFF00",
};
