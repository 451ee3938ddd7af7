import { useEffect, useState } from "react";
import type { ModelLink } from "../model/link";
import type { Answer, Question } from "../model/question";

export interface Answered {
    /** The last answer, and the question that it answers: while the next one is on its way, it stays. */
    readonly last: { readonly question: Question; readonly answer: Answer } | undefined;
    /** The question that got no answer, and why. */
    readonly failure: { readonly question: Question; readonly reason: string } | undefined;
    readonly isWaiting: boolean;
}

const reasonOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

const nothing: Answered = { last: undefined, failure: undefined, isWaiting: false };

/** The model's answer to the question; one that comes after a later question was asked is let go. */
export function useAnswer(link: ModelLink | undefined, question: Question | undefined): Answered {
    const [answered, setAnswered] = useState(nothing);
    useEffect(() => {
        if (!link || !question) return undefined;
        let isAwaited = true;
        setAnswered(before => ({ ...before, isWaiting: true }));
        link.ask(question).then(
            answer => { if (isAwaited) setAnswered({ last: { question, answer }, failure: undefined, isWaiting: false }); },
            (error: unknown) => { if (isAwaited) setAnswered(({ last }) => ({ last, failure: { question, reason: reasonOf(error) }, isWaiting: false })); });
        return () => { isAwaited = false; };
    }, [link, question]);
    return answered;
}
