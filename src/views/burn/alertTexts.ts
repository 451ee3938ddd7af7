import type { Alert } from "../../domain/burn/alerts";
import type { Words } from "./headline";

/** An alert in a few words. */
export function alertText({ name, amount = 0 }: Alert, { texts, amounts }: Pick<Words, "texts" | "amounts">): string {
    switch (name) {
        case "landingOver": return texts.say("Burn_alert_landingOver", { amount: amounts.amount(amount) });
        case "overCommitted": return texts.say("Burn_alert_overCommitted", { amount: amounts.amount(amount) });
        case "shortRunway": return amount < 0 ? texts.say("Burn_alert_overspent") : texts.say("Burn_alert_shortRunway", { months: amounts.months(amount) });
        case "aheadOfProgress": return texts.say("Burn_alert_aheadOfProgress", { points: amounts.months(amount * 100) });
        case "missingClosing": return texts.sayCount("Burn_alert_missingClosing", amount);
        case "flatForecast": return texts.say("Burn_alert_flatForecast");
        case "underspend": return texts.say("Burn_alert_underspend", { points: amounts.months(amount * 100) });
        case "hockeyStick": return texts.say("Burn_alert_hockeyStick", { share: amounts.percent(amount) });
    }
}
