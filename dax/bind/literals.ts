import { serialOf, timeSerial } from "../scalar/date/serial";

/** The text of a literal that the parser has checked: yyyy-mm-dd, with or without hh:mm:ss. */
export function dateLiteralSerial(text: string): number {
    const [year, month, day, hour = 0, minute = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return serialOf(year, month, day) + timeSerial(hour, minute, second);
}
