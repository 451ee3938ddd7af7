import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useRef } from "react";
import { itemText } from "../numbers";
import type { Text } from "../text";
import type { Talk } from "./talk";

interface ContextMenuProps {
    readonly menu: Talk["menu"];
    readonly scale: number;
    readonly text: Text;
    readonly onClear: () => void;
    readonly onClose: () => void;
}

export function ContextMenu({ menu, scale, text, onClear, onClose }: ContextMenuProps): React.JSX.Element {
    const anchor = useRef<HTMLSpanElement>(null);
    const { x = 0, y = 0, last = [] } = menu ?? {};
    return (
        <>
            <span ref={anchor} style={{ position: "absolute", left: x * scale, top: y * scale }} />
            {menu && <Menu open onOpenChange={(_, { open }) => { if (!open) onClose(); }}
                positioning={{ target: anchor.current, position: "below", align: "start" }}>
                <MenuPopover>
                    <MenuList aria-label={text.menu}>
                        {last.length > 0 && <MenuGroup>
                            <MenuGroupHeader style={{ height: "auto" }}>{itemText(last, text)}</MenuGroupHeader>
                            <MenuItem disabled secondaryContent={text.onlyInPowerBi}>{text.include}</MenuItem>
                            <MenuItem disabled secondaryContent={text.onlyInPowerBi}>{text.exclude}</MenuItem>
                            <MenuDivider />
                        </MenuGroup>}
                        <MenuItem onClick={onClear}>{text.clearSelection}</MenuItem>
                    </MenuList>
                </MenuPopover>
            </Menu>}
        </>
    );
}
