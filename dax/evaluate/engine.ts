import type { Model } from "../model/model";
import { RelationshipStates } from "../model/relationshipState";
import { FilterFactory } from "./context/filterFactory";
import { type FilterContext, FilterContexts, type Grouping } from "./context/filterContext";
import { RowFinder, type SecuredRows } from "./context/visibleRows";

/** What an evaluation takes from outside: nothing is read from the clock or the machine. */
export interface Surroundings {
    /** For TODAY: days since 1899-12-30, whole. */
    readonly today?: number;
    /** For NOW: days since 1899-12-30, with the time as a fraction. */
    readonly now?: number;
    /** For USERCULTURE: a language tag. */
    readonly userCulture?: string;
    /** For USERPRINCIPALNAME. */
    readonly userPrincipalName?: string;
}

const NO_GROUPING: Grouping = { id: 0, columnIds: new Set(), companions: new Map(), selected: [] };

/** A model as one reader may see it, with all that evaluations over it share. */
export class Engine {
    readonly model: Model;
    readonly surroundings: Surroundings;
    readonly states: RelationshipStates;
    readonly factory = new FilterFactory();
    readonly #contexts = new FilterContexts(this.factory);
    readonly finder: RowFinder;
    /** The context without any filter. */
    readonly start: FilterContext;
    #groupings = 0;

    constructor(model: Model, surroundings: Surroundings, secured: SecuredRows) {
        this.model = model;
        this.surroundings = surroundings;
        this.states = new RelationshipStates(model);
        this.finder = new RowFinder(model, secured, NO_GROUPING);
        this.start = this.#contexts.of([], this.states.initial, NO_GROUPING);
    }

    startQuery(): void {
        this.#contexts.startQuery();
    }

    newGrouping(grouping: Omit<Grouping, "id">): Grouping {
        this.#groupings += 1;
        return { id: this.#groupings, ...grouping };
    }
}
