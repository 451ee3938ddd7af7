const MOST_KEPT = 100;

/** Making one of the browser's formats costs a hundred times what its use does: each is made once, by its locale and options. */
function kept<Options, Format>(make: (locale: string, options: Options) => Format): (locale: string, options: Options) => Format {
    const formats = new Map<string, Format>();
    return (locale, options) => {
        const key = `${locale}|${JSON.stringify(options)}`;
        const known = formats.get(key);
        if (known !== undefined) return known;
        if (formats.size >= MOST_KEPT) formats.clear();
        const made = make(locale, options);
        formats.set(key, made);
        return made;
    };
}

export const numberFormat = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

export const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options));

export const collator = kept((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options));
