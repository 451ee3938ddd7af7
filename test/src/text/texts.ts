import { makeTexts, Texts } from "../../../src/text/say";
import en from "../../../stringResources/en-US/resources.resjson";
import fr from "../../../stringResources/fr-FR/resources.resjson";

/** The visual's own texts, as a host in each language gives them. */
export const english: Texts = makeTexts("en-US", (key) => en[key] ?? key);
export const french: Texts = makeTexts("fr-FR", (key) => fr[key] ?? key);
