/** The inspector's rules under the names that report authors know them by; the misspelling is part of the name. */
export const RULE_IDS = [
    "REMOVE_UNUSED_CUSTOM_VISUALS",
    "REDUCE_VISUALS_ON_PAGE",
    "REDUCE_OBJECTS_WITHIN_VISUALS",
    "REDUCE_TOPN_FILTERS",
    "REDUCE_ADVANCED_FILTERS",
    "REDUCE_PAGES",
    "AVOID_SHOW_ITEMS_WITH_NO_DATA",
    "HIDE_TOOLTIP_DRILLTROUGH_PAGES",
    "ENSURE_THEME_COLOURS",
    "ENSURE_PAGES_DO_NOT_SCROLL_VERTICALLY",
    "ENSURE_ALTTEXT",
] as const;

export type RuleId = typeof RULE_IDS[number];
