import powerbi from "powerbi-visuals-api";
import { dataViewWildcard } from "powerbi-visuals-utils-dataviewutils";
import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";

interface NumberRange {
    readonly min: number;
    readonly max: number;
}

/** A number with its range; a value from a report outside of it reads as the nearest end, one that is no number as the default. */
export class RangedNumber extends formattingSettings.NumUpDown {
    constructor(name: string, displayNameKey: string, private readonly initial: number, private readonly range: NumberRange) {
        super({
            name,
            displayNameKey,
            value: initial,
            options: { minValue: { type: powerbi.visuals.ValidatorType.Min, value: range.min }, maxValue: { type: powerbi.visuals.ValidatorType.Max, value: range.max } },
        });
    }

    read(): number {
        const value: unknown = this.value;
        if (typeof value !== "number" || !Number.isFinite(value)) return this.initial;
        return Math.min(this.range.max, Math.max(this.range.min, value));
    }
}

const LEAST_TEXT = 7;
const LARGEST_TEXT = 32;

/** The size of a text in points; 0, as a number that cannot be one, where it follows the size of the headers. */
export class OwnSize extends formattingSettings.NumUpDown {
    constructor(name: string, displayNameKey: string) {
        super({
            name,
            displayNameKey,
            value: 0,
            options: { minValue: { type: powerbi.visuals.ValidatorType.Min, value: LEAST_TEXT }, maxValue: { type: powerbi.visuals.ValidatorType.Max, value: LARGEST_TEXT } },
        });
    }

    read(): number {
        const value: unknown = this.value;
        if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) return 0;
        return Math.min(LARGEST_TEXT, Math.max(LEAST_TEXT, value));
    }

    /** Lets the pane show the size in force where the author chose none. */
    showWhereFollowed(size: number): void {
        if (this.read() === 0) this.value = size;
    }
}

/** A whole number that is -1 where the author left it to the visual. */
export class LeftNumber extends formattingSettings.NumUpDown {
    constructor(name: string, displayNameKey: string, private readonly most: number) {
        super({ name, displayNameKey, value: -1, options: { minValue: { type: powerbi.visuals.ValidatorType.Min, value: 0 }, maxValue: { type: powerbi.visuals.ValidatorType.Max, value: most } } });
    }

    read(): number {
        const value: unknown = this.value;
        if (typeof value !== "number" || !Number.isFinite(value) || value < 0) return -1;
        return Math.min(this.most, Math.round(value));
    }

    /** Lets the pane show the number in force where the author left it to the visual. */
    showWhereLeft(number: number): void {
        if (this.read() < 0) this.value = number;
    }
}

/** A sentence that the visual tells in the pane; nothing of it is kept in a report. */
export class Told extends formattingSettings.ReadOnlyText {
    constructor(name: string, displayNameKey: string) {
        super({ name, displayNameKey, value: "" });
    }
}

/** One choice of a closed list; the first is the default, which also stands for a value that the list does not know. */
export class Choice<Value extends string> extends formattingSettings.ItemDropdown {
    constructor(name: string, displayNameKey: string, private readonly choices: readonly Value[]) {
        const items = choices.map((value) => ({ value, displayNameKey: `Choice_${value}` }));
        super({ name, displayNameKey, items, value: items[0] });
    }

    read(): Value {
        const value: unknown = (this.value as { readonly value?: unknown } | undefined)?.value;
        return this.choices.find((choice) => choice === value) ?? this.choices[0];
    }

    /** Lets the pane show the choice in force where the author left it to the visual. */
    showWhereLeft(choice: Value): void {
        if (this.read() === this.choices[0]) this.value = this.items.find(({ value }) => value === choice) ?? this.value;
    }
}

export class Toggle extends formattingSettings.ToggleSwitch {
    constructor(name: string, displayNameKey: string, private readonly initial: boolean) {
        super({ name, displayNameKey, value: initial });
    }

    read(): boolean {
        const value: unknown = this.value;
        return typeof value === "boolean" ? value : this.initial;
    }
}

export class LongText extends formattingSettings.TextArea {
    constructor(name: string, displayNameKey: string, placeholder: string, private readonly initial = "") {
        super({ name, displayNameKey, value: initial, placeholder });
    }

    read(): string {
        const value: unknown = this.value;
        return typeof value === "string" ? value : this.initial;
    }
}

/** A text on one line, empty where the author left the word to the visual. */
export class ShortText extends formattingSettings.TextInput {
    constructor(name: string, displayNameKey: string) {
        super({ name, displayNameKey, value: "", placeholder: "" });
    }

    read(): string {
        const value: unknown = this.value;
        return typeof value === "string" ? value : "";
    }
}

/** The font that a report has where its author chose none. */
export const USUAL_FONT = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

/** A list of font families; a value that is none reads as the usual font. */
export class Font extends formattingSettings.FontPicker {
    constructor(name: string, displayNameKey: string) {
        super({ name, displayNameKey, value: USUAL_FONT });
    }

    read(): string {
        const value: unknown = this.value;
        return typeof value === "string" && /^[\p{L}\d\s'",_-]{1,200}$/u.test(value) ? value : USUAL_FONT;
    }
}

/** A colour, empty where the author left it to the visual. */
export class Colour extends formattingSettings.ColorPicker {
    constructor(name: string, displayNameKey: string) {
        super({ name, displayNameKey, value: { value: "" } });
    }

    read(): string {
        const value: unknown = (this.value as { readonly value?: unknown } | undefined)?.value;
        return typeof value === "string" && /^#(?:[0-9a-f]{3}){1,2}$/i.test(value) ? value : "";
    }

    /** Lets the pane show the colour in force where the author left it to the visual. */
    showWhereLeft(colour: string): void {
        if (this.read() === "") this.value = { value: colour };
    }
}

/** A colour that a rule or a field may give, row by row; empty where the author left it to the visual. */
export class RuleColour extends Colour {
    override selector = dataViewWildcard.createDataViewWildcardSelector(dataViewWildcard.DataViewWildcardMatchingOption.InstancesAndTotals);
    override instanceKind = powerbi.VisualEnumerationInstanceKinds.ConstantOrRule;
}
