import type { VisualPackage } from "./package";

/** As tight as Power BI's own sandbox: nothing is fetched, and no other code comes in. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

/** Inside a string or a regular expression, where these can only be, the escape means the same character. */
const inScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, "\\x3c");

const inStyle = (css: string): string => css.replace(/<(?=\/style)/gi, "\\3c ");

const base = `html, body { margin: 0; height: 100%; overflow: hidden; }
body { font-family: "Segoe UI", wf_segoe-ui_normal, helvetica, arial, sans-serif; }`;

export function srcdoc({ js, css, displayName }: VisualPackage, frameScript: string): string {
    const title = displayName.replace(/[<&]/g, "");
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${base}</style><style>${inStyle(css)}</style>
<script>${inScript(frameScript)}</script>
<script>${inScript(js)}</script></head><body></body></html>`;
}
