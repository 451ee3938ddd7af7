import { openSession, type Session } from "../../dax/query/session";
import { serialOf, timeSerial } from "../../dax/scalar/date/serial";
import type { VisualRequest } from "../../dax/visual/request";
import type { LoadedPackage } from "../../dataset/evaluate/openPackage";
import { inCulture } from "../../dataset/report/captions";
import type { Language, Reader } from "./question";

/** The model as one reader sees it, in one language. */
export interface ReaderSession {
    readonly session: Session;
    readonly culture: string;
    /** The request with its fields named in the reader's language. */
    readonly named: (request: VisualRequest) => VisualRequest;
}

/** A session remembers what it computed, up to some hundred megabytes: the last few readers are kept, the others forgotten. */
const MOST_OPEN = 3;

const cultures: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-US" };

function clock(now: Date): { readonly today: number; readonly now: number } {
    const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    return { today, now: today + timeSerial(now.getHours(), now.getMinutes(), now.getSeconds()) };
}

function openFor({ model, source }: LoadedPackage, reader: Reader | undefined, language: Language): ReaderSession {
    const culture = cultures[language];
    return {
        session: openSession(model, { role: reader?.role, userPrincipalName: reader?.user, userCulture: culture, ...clock(new Date()) }),
        culture,
        named: request => inCulture(request, source, culture),
    };
}

export type Sessions = (reader: Reader | undefined, language: Language) => ReaderSession;

export function keepSessions(loaded: LoadedPackage): Sessions {
    const open = new Map<string, ReaderSession>();
    return (reader, language) => {
        const key = JSON.stringify([reader?.role, reader?.user, language]);
        const session = open.get(key) ?? openFor(loaded, reader, language);
        // The map keeps the order of insertion: the last one asked stands last.
        open.delete(key);
        open.set(key, session);
        if (open.size > MOST_OPEN) open.delete([...open.keys()][0]);
        return session;
    };
}
