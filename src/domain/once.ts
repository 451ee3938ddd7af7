/** The same answer however often it is asked for; worked out when first asked. */
export function once<Answer>(answer: () => Answer): () => Answer {
    let known: { readonly answer: Answer } | undefined;
    return () => (known ??= { answer: answer() }).answer;
}
