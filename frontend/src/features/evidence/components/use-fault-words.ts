import { useTranslation } from "react-i18next";
import type { SummaryError } from "../../../components/form/error-summary";
import { COMPONENTS, type Fault, type Faults, REASON_MAX } from "../model/judgement";

/** What a field's fault is in words, naming the field. */
export function useFaultWords(): {
  message: (field: string, fault?: Fault) => string | undefined;
  summary: (faults: Faults) => SummaryError[];
} {
  const { t } = useTranslation("evidence");
  const message = (field: string, fault?: Fault) => {
    if (!fault) return undefined;
    if (fault === "too_long") return t("fault.too_long", { limit: REASON_MAX });
    const component = COMPONENTS.find((name) => field.startsWith(`${name}-`));
    if (component) {
      const where = t(`component.${component}.title`);
      return t(fault === "missing_choice" ? "fault.concern" : "fault.component_reason", { component: where });
    }
    if (field === "decision") return t("fault.decision");
    if (field === "level") return t("fault.level");
    return t("fault.reason");
  };
  const summary = (faults: Faults) =>
    Object.entries(faults).map(([field, fault]) => ({ field, message: message(field, fault) ?? "" }));
  return { message, summary };
}
