import type powerbi from "powerbi-visuals-api";

type SelectionId = powerbi.visuals.ISelectionId;
type Item = powerbi.extensibility.VisualTooltipDataItem;

/** One thing to speak of: `key` tells whether the pointer is still on the same one. */
export interface TooltipTarget {
    readonly key: string;
    readonly items: () => readonly Item[];
    readonly identities: () => SelectionId[];
}

export interface Tooltips {
    readonly point: (target: TooltipTarget | undefined, at: { readonly x: number; readonly y: number }, isTouch: boolean) => void;
    readonly hide: () => void;
}

/** Shows the host's tooltip; identities go with it, because a report-page tooltip is filtered by them. */
export function tooltips(service: powerbi.extensibility.ITooltipService): Tooltips {
    let shown: string | undefined;

    const hide = (): void => {
        if (shown === undefined) return;
        shown = undefined;
        service.hide({ isTouchEvent: false, immediately: false });
    };

    const point: Tooltips["point"] = (target, at, isTouchEvent) => {
        if (target === undefined || !service.enabled()) return hide();
        const place = { coordinates: [at.x, at.y], isTouchEvent, dataItems: [...target.items()], identities: target.identities() };
        if (shown === target.key) service.move(place);
        else service.show(place);
        shown = target.key;
    };

    return { point, hide };
}
