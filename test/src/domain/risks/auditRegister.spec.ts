import { AuditedRisk, centreShare, residualAboveInherent, staleReviews, unchangedAlthoughClosed, withinWithoutAction } from "../../../../src/domain/risks/auditRegister";
import { standardZones } from "../../../../src/domain/risks/zones";
import { cell, matrixOf, ordinal } from "./matrices";

const nothing: AuditedRisk = { inherent: undefined, residual: undefined, value: undefined, openActions: undefined, closedActions: undefined, reviewed: undefined };
const risks = (...changes: readonly Partial<AuditedRisk>[]): AuditedRisk[] => changes.map((change) => ({ ...nothing, ...change }));
const matrix = matrixOf(standardZones(ordinal(5), ordinal(5), 3));

describe("a residual risk above the inherent one", () => {
    it("is greater on either axis, even where it is less on the other", () => {
        expect(residualAboveInherent(risks(
            { inherent: cell(2, 2), residual: cell(3, 2) },
            { inherent: cell(2, 2), residual: cell(2, 2) },
            { inherent: cell(2, 2), residual: cell(1, 3) },
            { inherent: cell(2, 2), residual: cell(1, 2) },
            { inherent: cell(2, 2), residual: cell(3, 1) },
        ))).toEqual([0, 2, 4]);
    });

    it("is not found where a side is not told", () => {
        expect(residualAboveInherent(risks({ residual: cell(5, 5) }, { inherent: cell(1, 1) }, {}))).toEqual([]);
    });
});

describe("a risk unchanged although actions are closed", () => {
    it("has the same cell, and an action closed", () => {
        expect(unchangedAlthoughClosed(risks(
            { inherent: cell(2, 3), residual: cell(2, 3), closedActions: 1 },
            { inherent: cell(2, 3), residual: cell(3, 2), closedActions: 1 },
            { inherent: cell(2, 3), residual: cell(2, 2), closedActions: 4 },
            { inherent: cell(2, 3), residual: cell(2, 3), closedActions: 0, openActions: 2 },
            { inherent: cell(2, 3), residual: cell(2, 3) },
            { inherent: cell(2, 3), closedActions: 1 },
            { closedActions: 1 },
            { inherent: cell(1, 1), residual: cell(1, 1), closedActions: 2 },
        ))).toEqual([0, 7]);
    });
});

describe("a risk within the appetite without any action", () => {
    const moved = { inherent: cell(5, 5), residual: cell(2, 2) };

    it("came there from above it, and has neither an open nor a closed action", () => {
        expect(withinWithoutAction(risks(
            { ...moved, openActions: 0, closedActions: 0 },
            { ...moved, openActions: 1, closedActions: 0 },
            { ...moved, openActions: 0, closedActions: 1 },
            { inherent: cell(3, 3), residual: cell(2, 2), openActions: 0, closedActions: 0 },
            { inherent: cell(5, 5), residual: cell(5, 4), openActions: 0, closedActions: 0 },
            { inherent: cell(2, 5), residual: cell(2, 4), openActions: 0, closedActions: 0 },
        ), matrix)).toEqual([0, 5]);
    });

    it("is not found where actions or cells are not told", () => {
        expect(withinWithoutAction(risks(
            { ...moved, openActions: 0 }, { ...moved, closedActions: 0 }, moved,
            { inherent: cell(5, 5), openActions: 0, closedActions: 0 }, { residual: cell(1, 1), openActions: 0, closedActions: 0 },
        ), matrix)).toEqual([]);
    });
});

describe("a stale review", () => {
    const now = new Date(2025, 5, 30, 9).getTime();
    const before = (days: number): Partial<AuditedRisk> => ({ reviewed: new Date(2025, 5, 30 - days, 9).getTime() });

    it("is more than so many days old, whatever the clocks did", () => {
        expect(staleReviews(risks(before(59), before(60), before(61), before(400)), now, 60)).toEqual([2, 3]);
        expect(staleReviews(risks(before(119), before(120), before(121)), now, 120)).toEqual([2]);
    });

    it("is not found without a date, with a date to come, or without a present", () => {
        expect(staleReviews(risks({}, { reviewed: NaN }, before(-90)), now, 60)).toEqual([]);
        expect(staleReviews(risks(before(400)), NaN, 60)).toEqual([]);
    });
});

describe("the share in the centre", () => {
    it("is that of the residual cells at no end of either axis", () => {
        const cells = [cell(3, 3), cell(2, 4), cell(1, 3), cell(5, 3), cell(3, 1), cell(3, 5), cell(1, 1), cell(4, 2)];
        expect(centreShare(risks(...cells.map((residual) => ({ residual }))), matrix)).toBe(3 / 8);
        const wide = matrixOf([[1, 1, 1, 1], [1, 1, 2, 2], [1, 2, 2, 3]]);
        expect(centreShare(risks({ residual: cell(2, 3) }, { residual: cell(3, 3) }), wide)).withContext("each axis has its own end").toBe(0.5);
    });

    it("leaves out the risks without a residual cell, and is unknown without any", () => {
        expect(centreShare(risks({ residual: cell(3, 3) }, { inherent: cell(1, 1) }), matrix)).toBe(1);
        expect(centreShare(risks({ inherent: cell(3, 3) }), matrix)).toBeUndefined();
        expect(centreShare([], matrix)).toBeUndefined();
    });
});

describe("a register of no risks", () => {
    it("has no findings", () => {
        expect([residualAboveInherent([]), unchangedAlthoughClosed([]), withinWithoutAction([], matrix), staleReviews([], 0, 60)]).toEqual([[], [], [], []]);
    });
});
