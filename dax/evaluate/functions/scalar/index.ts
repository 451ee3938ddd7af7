import type { FunctionLibrary } from "../../../bind/definition";
import { DATEDIFF } from "./date/datediff";
import { DATEVALUE } from "./date/dateValue";
import { NETWORKDAYS } from "./date/networkdays";
import { DATE_PARTS } from "./date/parts";
import { COALESCE } from "./logic/coalesce";
import { CONNECTIVES } from "./logic/connectives";
import { ERRORS } from "./logic/errors";
import { CHOICES } from "./logic/if";
import { SWITCH } from "./logic/switch";
import { TYPE_TESTS } from "./logic/typeTests";
import { DIVIDE } from "./number/divide";
import { MATHEMATICS } from "./number/mathematics";
import { ROUNDINGS } from "./number/rounding";
import { PATHCONTAINS, PATHITEM, PATHITEMREVERSE, PATHLENGTH } from "./path/items";
import { PATH } from "./path/path";
import { SURROUNDINGS } from "./surroundings";
import { CONVERSIONS } from "./text/conversions";
import { FORMAT } from "./text/format";
import { TEXT_PARTS } from "./text/parts";
import { SEARCHES } from "./text/search";

export const SCALARS: FunctionLibrary = {
    ...CHOICES, SWITCH, COALESCE, ...CONNECTIVES, ...ERRORS, ...TYPE_TESTS,
    DIVIDE, ...ROUNDINGS, ...MATHEMATICS,
    ...DATE_PARTS, DATEDIFF, DATEVALUE, NETWORKDAYS,
    FORMAT, ...TEXT_PARTS, ...SEARCHES, ...CONVERSIONS,
    PATH, PATHCONTAINS, PATHITEM, PATHITEMREVERSE, PATHLENGTH,
    ...SURROUNDINGS,
};
