/**
 * Columns of the contract, as table.column, that no column of the model reads: no measure and no page needs them yet.
 * A primary key of one column may be left out without being listed: it costs much, and facts are not looked up by it.
 */
export const COLUMNS_NOT_LOADED: ReadonlySet<string> = new Set([
    "project.original_directorate_id",
    "product.directorate_id",
    "resource.directorate_id",
    "sprint.product_id",
    "parameter.label_fr",
    "parameter.label_en",
    "budget_movement.amount",
    "earned_value.physical_progress",
    "architecture_review.review_rank",
    "review_condition.review_id",
]);
