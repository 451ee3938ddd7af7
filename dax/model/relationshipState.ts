import { DaxError } from "../error";
import { type ExpandedTable, expandTable } from "./expandedTable";
import type { Model } from "./model";
import type { StoredRelationship } from "./relationship";
import type { StoredTable } from "./storedTable";

function refuseTwoPaths(from: StoredTable, to: StoredTable): never {
    throw new DaxError("UNSUPPORTED", `'${from.name}' reaches '${to.name}' over two paths: make one of the relationships inactive.`);
}

/** The relationships in force, and the tables as they expand over them. */
export class RelationshipState {
    readonly id: number;
    readonly active: ReadonlySet<StoredRelationship>;
    readonly #states: RelationshipStates;
    readonly #expanded: (ExpandedTable | undefined)[] = [];

    constructor(id: number, active: ReadonlySet<StoredRelationship>, states: RelationshipStates) {
        this.id = id;
        this.active = active;
        this.#states = states;
    }

    expanded(table: StoredTable): ExpandedTable {
        const known = this.#expanded[table.id];
        if (known !== undefined) return known;
        const made = expandTable(this.#states.nextTableId(), table, [...this.active], refuseTwoPaths);
        this.#expanded[table.id] = made;
        return made;
    }

    /** The state in which this relationship alone joins its two tables. */
    using(relationship: StoredRelationship): RelationshipState {
        const { from, to } = relationship;
        const others = [...this.active].filter((one) => !(one.from.table === from.table && one.to.table === to.table));
        return this.#states.of([...others, relationship]);
    }

    without(relationship: StoredRelationship): RelationshipState {
        return this.#states.of([...this.active].filter((one) => one !== relationship));
    }
}

/** The states that were asked for: each set of active relationships is one state. */
export class RelationshipStates {
    readonly #states = new Map<string, RelationshipState>();
    readonly initial: RelationshipState;
    #tables = 0;

    constructor({ relationships }: Model) {
        this.initial = this.of(relationships.filter(({ isActive }) => isActive));
    }

    nextTableId(): number {
        this.#tables += 1;
        return this.#tables;
    }

    of(active: readonly StoredRelationship[]): RelationshipState {
        const sorted = [...active].sort((a, b) => a.id - b.id);
        const key = sorted.map(({ id }) => id).join(",");
        const state = this.#states.get(key) ?? new RelationshipState(this.#states.size, new Set(sorted), this);
        this.#states.set(key, state);
        return state;
    }
}
