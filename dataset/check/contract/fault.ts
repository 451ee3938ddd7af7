export type FaultKind =
    | "file" | "delimiter" | "quotes" | "header" | "cells"
    | "encoding" | "control" | "length" | "formula"
    | "required" | "type" | "ambiguous-date" | "number-format" | "enum" | "range" | "pattern"
    | "unique" | "primary-key" | "foreign-key" | "rule";

/** What is wrong, where, and what to do about it. */
export interface Fault {
    readonly kind: FaultKind;
    readonly file: string;
    /** Line of the file on which the row starts, from 1; the header is on line 1. */
    readonly line: number;
    /** Column name, or empty when the whole row or file is meant. */
    readonly column: string;
    /** The text as found, cut to a readable length. */
    readonly value: string;
    readonly remedy: string;
}

/** A fault of one cell, before it is known where the cell stands. */
export interface CellFault {
    readonly kind: FaultKind;
    readonly remedy: string;
}

/** A fault of one row, before it is known which line of which file it is. */
export interface RowFault extends CellFault {
    readonly column: string;
    readonly value: string;
}

const READABLE = 80;

export function excerpt(text: string): string {
    return text.length <= READABLE ? text : `${text.slice(0, READABLE)}…`;
}

export function faultAt(file: string, line: number, fault: RowFault): Fault {
    return { kind: fault.kind, file, line, column: fault.column, value: excerpt(fault.value), remedy: fault.remedy };
}
