import * as fc from "fast-check";

/** Expects a property to hold, and says which smallest case breaks it. */
export function expectAlways<Case>(property: fc.IProperty<Case>, runs = 200): void {
    const outcome = fc.check(property, { numRuns: runs });
    expect(outcome.failed).withContext(fc.defaultReportMessage(outcome) ?? "").toBe(false);
}

/** Equality by content, for use inside a property. */
export function alike(one: unknown, other: unknown): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}
