/** A host hands over text that was parsed from a message: equal from one update to the next, never the same string object. */
export const reread = <Text extends string | null>(texts: readonly Text[]): Text[] => JSON.parse(JSON.stringify(texts)) as Text[];
