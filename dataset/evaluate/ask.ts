import type { QueryResult } from "../../dax/query/result";
import { openSession, type SessionOptions } from "../../dax/query/session";
import { explaining } from "./explainError";
import type { LoadedPackage } from "./load";

/** The results of a query, as the reader may see them. Throws an ExplainedError for an error in the query, a measure or the role. */
export function ask({ model, source }: LoadedPackage, reader: SessionOptions, query: string): readonly QueryResult[] {
    // An error in a filter does not tell which one of the role it is.
    const session = explaining({ where: `a filter of the role "${reader.role ?? ""}"`, asked: "", source }, () => openSession(model, reader));
    return explaining({ where: "the query", asked: query, source }, () => session.query(query));
}
