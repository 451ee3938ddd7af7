import { formattingSettings } from "powerbi-visuals-utils-formattingmodel";
import type { PaneFacts } from "./paneFacts";
import type { Settings } from "./settings";
import { Toggle } from "./slices";

/** Whether readers may take the rows behind the picture away in a file. */
export class DownloadCard extends formattingSettings.SimpleCard {
    override name = "download";
    override displayNameKey = "Card_download";
    show = new Toggle("show", "Setting_download_show", true);
    override topLevelSlice = this.show;

    adapt({ mayDownload }: PaneFacts): void {
        this.visible = mayDownload;
    }

    read(): Settings["download"] {
        return { show: this.show.read() };
    }
}
