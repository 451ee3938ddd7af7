/** Characters that could start markup in the middle of a line; the dollar starts a formula on GitHub. */
const SPECIAL = /[\\`*[\]<~|$]/g;
/** Between letters an underscore is no markup, and names such as start_date stay readable. */
const LOOSE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ENTITY = /&(?=[#\p{L}])/gu;
const ADDRESS = /:(?=\/\/)/g;
const BARE_ADDRESS = /(?<=www)\./gi;
const BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
/** Controls, halves of characters and marks that turn the direction of a text; shown as U+FFFD, so that nothing vanishes unseen. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const LINE_START = /^(?:[#>+=-]|(?=\d{1,9}[.)]))/;
const NUMBERED = /^(\d{1,9})([.)])/;
/** All that could matter inside a code element: its text is still read as Markdown. */
const CODE_SPECIAL = /[^\p{L}\p{N} -]/gu;

function seen(line: string): string {
    return line.replaceAll("\t", " ").replace(UNSEEN, "\uFFFD");
}

function escaped(line: string): string {
    return seen(line).replace(SPECIAL, "\\$&").replace(LOOSE_UNDERSCORE, "\\_")
        .replace(ENTITY, "\\&").replace(ADDRESS, "\\:").replace(BARE_ADDRESS, "\\.");
}

/** Any text as Markdown that shows it and nothing else, in a table cell or after other words; line breaks become `<br>`. */
export function plain(text: string): string {
    return text.split(BREAK).map(escaped).join("<br>");
}

/** As plain, where the text begins a paragraph or a list item: it starts no heading, quotation or list. */
export function opening(text: string): string {
    const safe = plain(text.trimStart());
    if (!LINE_START.test(safe)) return safe;
    return NUMBERED.test(safe) ? safe.replace(NUMBERED, "$1\\$2") : `\\${safe}`;
}

/** Any text as code on one line, in a table or not. Where backticks could not hold it, an element with entities does. */
export function code(text: string): string {
    const line = seen(text.split(BREAK).join(" "));
    if (line.trim() === line && line !== "" && !/[`|]/.test(line)) return `\`${line}\``;
    return `<code>${line.replace(CODE_SPECIAL, (sign) => `&#${sign.codePointAt(0) ?? 0};`)}</code>`;
}

export function bold(text: string): string {
    return text.trim() === "" ? "" : `**${plain(text.trim())}**`;
}

/** The anchor that renderers give to a heading of letters, digits, blanks, _ and -. Throws an Error for any other heading. */
export function anchorOf(heading: string): string {
    if (!/^[A-Za-z0-9_][A-Za-z0-9_ -]*$/.test(heading)) {
        throw new Error(`The heading ${JSON.stringify(heading)} cannot be linked. Use letters, digits, blanks, _ and - alone.`);
    }
    return heading.toLowerCase().replaceAll(" ", "-");
}

/** A link to a heading of the same page, or of the page in a file beside it. */
export function linkTo(heading: string, file = ""): string {
    return `[${plain(heading)}](${file}#${anchorOf(heading)})`;
}
