export { GROUPINGS } from "./summarizeColumns";
