import {
    Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Select, Table, TableBody,
    TableCell, TableHeader, TableHeaderCell, TableRow, Text as Words,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { assign, mappingGap, roles, type Role } from "../../own/mapping";
import { ownTable } from "../../own/table";
import type { Captions } from "../captions";
import { numberText } from "../numbers";
import type { Change, OwnData, PageState } from "../state";
import type { Text } from "../text";
import { Rejections } from "./Rejections";

interface MappingDialogProps {
    readonly draft: OwnData;
    readonly language: PageState["language"];
    readonly change: Change;
    readonly text: Text;
    readonly captions: Captions;
}

interface ColumnRowProps {
    readonly draft: OwnData;
    readonly column: number;
    readonly text: Text;
    readonly captions: Captions;
    readonly onAssign: (role: Role | undefined) => void;
}

function ColumnRow({ draft: { file, mapping }, column, text, captions, onAssign }: ColumnRowProps): React.JSX.Element {
    const header = file.headers[column];
    const example = file.rows.find(({ fields }) => fields[column].trim() !== "")?.fields[column] ?? "";
    return (
        <TableRow>
            <TableCell>{header}</TableCell>
            <TableCell><Words size={200} truncate wrap={false} block>{example.slice(0, 60)}</Words></TableCell>
            <TableCell>
                <Select size="small" aria-label={`${text.mapping.role}: ${header}`} value={mapping[column] ?? ""}
                    onChange={(_, { value }) => onAssign(roles.find(role => role === value))}>
                    <option value="">{text.mapping.none}</option>
                    {roles.map(role => <option key={role} value={role}>{captions.role(role)}</option>)}
                </Select>
            </TableCell>
        </TableRow>
    );
}

function Account({ draft, language, text }: Omit<MappingDialogProps, "change" | "captions">): React.JSX.Element {
    const gap = mappingGap(draft.mapping);
    const own = useMemo(() => ownTable(draft.file, draft.mapping, language), [draft, language]);
    if (gap) return <p role="status">{text.mapping.gap[gap]}</p>;
    const [rowsIn, shown, rejected] = [own.rowsIn, own.table.rows.length, own.rejected.length];
    const count = numberText(text);
    return (
        <>
            <p role="status">{text.account(count(rowsIn), count(shown), count(rejected))}</p>
            <Rejections rejected={own.rejected} text={text} />
        </>
    );
}

/** The file's columns, each with the field of the visual that it feeds. */
export function MappingDialog({ draft: opened, language, change, text, captions }: MappingDialogProps): React.JSX.Element {
    const [draft, setDraft] = useState(opened);
    const close = (): void => change({ draft: undefined });
    const set = (column: number, role: Role | undefined): void =>
        setDraft(({ file, mapping }) => ({ file, mapping: assign(mapping, column, role) }));
    return (
        <Dialog open onOpenChange={(_, { open }) => { if (!open) close(); }}>
            <DialogSurface>
                <DialogBody>
                    <DialogTitle>{text.mapping.title(draft.file.name)}</DialogTitle>
                    <DialogContent>
                        <p>{text.mapping.introduction}</p>
                        <Table size="small" aria-label={text.mapping.title(draft.file.name)}>
                            <TableHeader><TableRow>
                                <TableHeaderCell>{text.mapping.column}</TableHeaderCell>
                                <TableHeaderCell>{text.mapping.example}</TableHeaderCell>
                                <TableHeaderCell>{text.mapping.role}</TableHeaderCell>
                            </TableRow></TableHeader>
                            <TableBody>
                                {draft.file.headers.map((header, column) =>
                                    <ColumnRow key={header} draft={draft} column={column} text={text} captions={captions}
                                        onAssign={role => set(column, role)} />)}
                            </TableBody>
                        </Table>
                        <Account draft={draft} language={language} text={text} />
                    </DialogContent>
                    <DialogActions>
                        <Button appearance="secondary" onClick={close}>{text.mapping.cancel}</Button>
                        <Button appearance="primary" disabled={mappingGap(draft.mapping) !== undefined}
                            onClick={() => change({ own: draft, draft: undefined })}>{text.mapping.draw}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
