import type { Day } from "../day";
import type { Horizon } from "../horizon";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import { TODAY } from "../today";
import { type Product, productOf } from "./products";
import { type Sprint, sprintsOf } from "./sprints";

/** The work that one product does for one project, or for itself. */
export interface Stream {
    /** Of the project, or of the product for its own work. */
    readonly id: string;
    readonly jiraKey: string;
    readonly product: Product;
    /** Undefined for the product's own work. */
    readonly projectId?: string;
    readonly sprints: readonly Sprint[];
    readonly epics: number;
    /** Tickets other than epics. */
    readonly tickets: number;
    /** True when the project is closed: its last sprint ends what is left. */
    readonly isOver: boolean;
}

/** The work for a project; undefined when it has no product, or no sprint of its product falls within its life. */
export function projectStream(project: Project, horizon: Horizon): Stream | undefined {
    const product = productOf(project);
    if (!product || project.jiraKey === undefined) return undefined;
    const { start, closedOn } = project;
    const last: Day = closedOn ?? TODAY;
    const isOver = closedOn !== undefined;
    const sprints = sprintsOf(product, horizon).filter((sprint) => sprint.start >= start && (isOver ? sprint.end : sprint.start) <= last);
    const random = randomOf(`stream ${project.id}`);
    const [all, epics] = [random.between(30, 70), random.between(2, 4)];
    if (sprints.length === 0) return undefined;
    return { id: project.id, jiraKey: project.jiraKey, product, projectId: project.id, sprints, epics, tickets: all - epics, isOver };
}

/** What a product does for itself: upkeep, small changes. */
export function ownStream(product: Product, horizon: Horizon): Stream {
    const random = randomOf(`stream ${product.id}`);
    const sprints = sprintsOf(product, horizon);
    return { id: product.id, jiraKey: product.ownKey, product, sprints, epics: 1, tickets: random.between(24, 40), isOver: false };
}
