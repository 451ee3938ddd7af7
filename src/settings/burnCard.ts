import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import { AMOUNT_INPUTS, BUDGET_SCOPES, BURN_FORMS, BURN_ORDERS, LANDING_METHODS, Settings } from "./settings";
import { Choice, RangedNumber, ShortText } from "./slices";

/** How the amounts are read, and in which form they are drawn. */
export class BurnCard extends formattingSettings.SimpleCard {
    override name = "burn";
    override displayNameKey = "Card_burn";
    form = new Choice("form", "Setting_burn_form", BURN_FORMS);
    input = new Choice("input", "Setting_burn_input", AMOUNT_INPUTS);
    method = new Choice("method", "Setting_burn_method", LANDING_METHODS);
    scope = new Choice("scope", "Setting_burn_scope", BUDGET_SCOPES);
    fiscalStart = new RangedNumber("fiscalStart", "Setting_burn_fiscalStart", 1, { min: 1, max: 12 });
    closing = new ShortText("closing", "Setting_burn_closing");
    splitLevel = new RangedNumber("splitLevel", "Setting_burn_splitLevel", 0, { min: 0, max: 10 });
    order = new Choice("order", "Setting_burn_order", BURN_ORDERS);
    override slices = [this.form, this.input, this.method, this.scope, this.fiscalStart, this.closing, this.splitLevel, this.order];

    override onPreProcess(): void {
        this.fiscalStart.visible = this.fiscalStart.visible && this.scope.read() === "fiscalYear";
    }

    adapt({ burn }: PaneFacts): void {
        if (burn === undefined) return;
        for (const slice of [this.input, this.scope, this.fiscalStart, this.closing]) slice.visible = burn.hasPeriods;
        this.closing.placeholder = burn.closing;
        this.splitLevel.visible = burn.levelCount > 1;
        this.order.visible = burn.hasParts;
    }

    read(): Settings["burn"] {
        return {
            form: this.form.read(),
            input: this.input.read(),
            method: this.method.read(),
            scope: this.scope.read(),
            fiscalStart: Math.round(this.fiscalStart.read()),
            closing: this.closing.read(),
            splitLevel: Math.round(this.splitLevel.read()),
            order: this.order.read(),
        };
    }
}
