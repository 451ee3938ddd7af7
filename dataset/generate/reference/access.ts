import { ownerOf, type Product, PRODUCTS } from "../agile/products";
import { managerOf } from "../collect/entry";
import type { Horizon } from "../horizon";
import type { Batch, Line } from "../line";
import { DIRECTORATES, ENTERPRISE_ARCHITECTURE, SOLUTION_ARCHITECTURE } from "../portfolio/organisation";
import type { Project } from "../portfolio/project";
import { firstWave } from "../staffing/wave";

const DOMAIN = "banque.example";
const ALL = "all";
/** A director also follows a programme that left the directorate, until its handover ends. */
const SECOND_SCOPE = { directorateId: ENTERPRISE_ARCHITECTURE, programmeId: "PRG-DAT" };
const PROGRAMME_MANAGERS = ["PRG-PAI", "PRG-RES", "PRG-MOD"];
const PRODUCT_OWNERS = ["PDT-VIR", "PDT-API", "PDT-REF"];
const PROJECT_MANAGERS = ["PRJ-001", "PRJ-009", "PRJ-017", "PRJ-044"];
const DIRECTOR_NAMES: Readonly<Record<string, string>> = {
    [SOLUTION_ARCHITECTURE]: "direction.solutions",
    [ENTERPRISE_ARCHITECTURE]: "direction.entreprise",
};

function access(user: string, role: string, scopeType: string, scopeId: string): Line {
    return { user_principal_name: `${user.toLowerCase()}@${DOMAIN}`, role, scope_type: scopeType, scope_id: scopeId };
}

function directorLines(): readonly Line[] {
    return DIRECTORATES.flatMap(({ id }) => [
        access(DIRECTOR_NAMES[id], "director", "directorate", id),
        ...(id === SECOND_SCOPE.directorateId ? [access(DIRECTOR_NAMES[id], "director", "programme", SECOND_SCOPE.programmeId)] : []),
    ]);
}

function managerLine(project: Project): Line {
    return access(managerOf(project), "project_manager", "project", project.id);
}

function ownerLines(product: Product): readonly Line[] {
    const owner = ownerOf(product);
    return owner === undefined ? [] : [access(owner, "product_owner", "product", product.id)];
}

/** Invented people in each role, under the pseudonyms that the other tables give them. */
export function accessBatches(horizon: Horizon): readonly Batch[] {
    return [{
        table: "access",
        lines: [
            ...directorLines(),
            access("bureau.projets", "pmo", ALL, ALL),
            ...PROGRAMME_MANAGERS.map((id) => access(`programme.${id.slice(4)}`, "programme_manager", "programme", id)),
            ...PRODUCTS.filter(({ id }) => PRODUCT_OWNERS.includes(id)).flatMap(ownerLines),
            ...firstWave(horizon).filter(({ id }) => PROJECT_MANAGERS.includes(id)).map(managerLine),
            access("lecture.groupe", "group_reader", ALL, ALL),
        ],
    }];
}
