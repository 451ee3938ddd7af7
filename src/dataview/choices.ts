import type { LooseDataView } from "./loose";

/** Whether the author has formatted the visual at all; one that was just dropped on a page has only defaults. */
export function holdsChoices(dataView: LooseDataView): boolean {
    return Object.keys(dataView.metadata?.objects ?? {}).length > 0;
}
