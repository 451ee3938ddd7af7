import type { QueryResult } from "../../dax/query/result";
import { openSession, type SessionOptions } from "../../dax/query/session";
import { explaining, explainingRole } from "./explainError";
import type { LoadedPackage } from "./openPackage";

/** The results of a query, as the reader may see them. Throws an ExplainedError for an error in the query, a measure or the role. */
export function ask({ model, source }: LoadedPackage, reader: SessionOptions, query: string): readonly QueryResult[] {
    const session = explainingRole(() => openSession(model, reader));
    return explaining({ where: "the query", asked: query, source }, () => session.query(query));
}
