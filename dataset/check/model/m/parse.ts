import { DefaultSettings, type Language, type Lexer, Parser, TaskUtils } from "@microsoft/powerquery-parser";

/** A token of M; its `positionStart.lineNumber` counts from 0. */
export type Token = Language.Token.Token;

/** An M text that could be read: its tokens without comments, and the nodes of its tree. */
export interface ReadM {
    readonly kind: "read";
    readonly tokens: readonly Token[];
    readonly root: Language.Ast.TNode;
    readonly nodes: Parser.NodeIdMap.Collection;
}

/** An M text that could not; `line` counts from 1 within the text. */
export interface UnreadableM {
    readonly kind: "unreadable";
    readonly line: number;
    readonly message: string;
}

/** The shipped texts have some hundreds; each costs the parser some hundred bytes. */
const MOST_TOKENS = 20_000;

/** The memory that the parser takes grows with the square of this. */
const DEEPEST = 40;

/** Words that may each hold the next one without a bracket: the parser calls itself for each. */
const NESTING: ReadonlySet<string> = new Set(["each", "error", "if", "let", "not", "nullable", "try", "=>"]);
const MOST_NESTING = 300;

const OPENING: ReadonlySet<string> = new Set(["(", "[", "{"]);
const CLOSING: ReadonlySet<string> = new Set([")", "]", "}"]);

/** The line on which a token stands, from 1. */
export function lineOf({ positionStart }: Pick<Token, "positionStart">): number {
    return positionStart.lineNumber + 1;
}

function unreadable(line: number, message: string): UnreadableM {
    return { kind: "unreadable", line, message };
}

/** The token at which the brackets are nested too deep. */
function tooDeep(tokens: readonly Token[]): Token | undefined {
    let depth = 0;
    return tokens.find(({ data }) => {
        if (OPENING.has(data)) depth += 1;
        if (CLOSING.has(data)) depth -= 1;
        return depth > DEEPEST;
    });
}

function refused(tokens: readonly Token[]): UnreadableM | undefined {
    if (tokens.length === 0) return unreadable(1, "there is nothing but blanks or comments. Write an expression.");
    if (tokens.length > MOST_TOKENS) return unreadable(1, `it has more than ${MOST_TOKENS} tokens. Move a part into a named expression.`);
    const deep = tooDeep(tokens);
    if (deep) return unreadable(lineOf(deep), `brackets are nested more than ${DEEPEST} deep. Name a part in a step of let.`);
    const nesting = tokens.filter(({ data }) => NESTING.has(data)).at(MOST_NESTING);
    return nesting && unreadable(lineOf(nesting),
        `it has more than ${MOST_NESTING} of the words ${[...NESTING].join(" ")}. Move a part into a named expression.`);
}

function lexLine(error: Lexer.LexError.TLexError): number {
    const inner = "innerError" in error ? error.innerError : undefined;
    if (!inner) return 1;
    if ("graphemePosition" in inner) return inner.graphemePosition.lineNumber + 1;
    const [first = 0] = "errorLineMap" in inner ? inner.errorLineMap.keys() : [];
    return first + 1;
}

function parseLine(error: Error, tokens: readonly Token[]): number {
    // Without a token the text ends too early.
    const token = error instanceof Parser.ParseError.ParseError ? Parser.ParseError.tokenFrom(error.innerError) : undefined;
    const found = token ?? tokens.at(-1);
    return found ? lineOf(found) : 1;
}

/** Reads one M expression; the text need not be trusted. */
export async function readM(text: string): Promise<ReadM | UnreadableM> {
    const lexed = TaskUtils.tryLex(DefaultSettings, text);
    if (TaskUtils.isError(lexed)) return unreadable(lexLine(lexed.error), `${lexed.error.message}.`);
    if (!TaskUtils.isLexStageOk(lexed)) throw new Error("The lexer of M ended in a stage that is not its own.");
    const { tokens } = lexed.lexerSnapshot;
    const refusal = refused(tokens);
    if (refusal) return refusal;
    const parsed = await TaskUtils.tryParse(DefaultSettings, lexed.lexerSnapshot);
    if (!TaskUtils.isParseStageOk(parsed)) return unreadable(parseLine(parsed.error, tokens), `${parsed.error.message}.`);
    return { kind: "read", tokens, root: parsed.ast, nodes: parsed.nodeIdMapCollection };
}
