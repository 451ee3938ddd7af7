import { ENTERPRISE_ARCHITECTURE } from "../portfolio/organisation";
import { DATA } from "../portfolio/projects/data";
import type { Story } from "./story";

export const reorganisation: Story = {
    id: "reorganisation",
    tells: "A whole programme moved from Architecture d'entreprise to Architecture de solutions: the original directorate differs.",
    projectIds: DATA.map((seed) => seed.id),
    place: (seed) => ({ ...seed, originalDirectorateId: ENTERPRISE_ARCHITECTURE }),
};
