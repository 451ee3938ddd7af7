import type { Dossier } from "../dossier";
import type { Horizon } from "../horizon";
import type { Batch, Line } from "../line";
import { directorateOf, ownerOf, type Product, PRODUCTS } from "./products";
import { productLines } from "./shares";
import { sprintLines } from "./sprints";
import { ownStream, projectStream } from "./stream";
import { type TicketLines, ticketLines } from "./ticketLines";

function productLine(product: Product): Line {
    return {
        product_id: product.id, name: product.name, domain: product.domain, product_owner_id: ownerOf(product) ?? "",
        directorate_id: directorateOf(product), roadmap_reviewed_on: product.roadmapReviewedOn ?? "",
    };
}

function ticketBatches({ tickets, transitions, stays }: TicketLines): readonly Batch[] {
    return [
        { table: "ticket", lines: tickets },
        { table: "ticket_transition", lines: transitions },
        { table: "ticket_sprint", lines: stays },
    ];
}

/** The products, their sprints, and the work that they do for themselves. */
export function productBatches(horizon: Horizon): readonly Batch[] {
    return [
        { table: "product", lines: PRODUCTS.map(productLine) },
        { table: "sprint", lines: PRODUCTS.flatMap((product) => sprintLines(product, horizon)) },
        ...PRODUCTS.flatMap((product) => ticketBatches(ticketLines(ownStream(product, horizon)))),
    ];
}

/** The products that a project changes, and its tickets when it works with Jira in an agile way. */
export function agileBatches({ project, horizon }: Dossier): readonly Batch[] {
    const stream = projectStream(project, horizon);
    return [{ table: "project_product", lines: productLines(project) }, ...(stream ? ticketBatches(ticketLines(stream)) : [])];
}
