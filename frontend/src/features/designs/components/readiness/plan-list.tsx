import { useTranslation } from "react-i18next";
import { Tag } from "../../../../components/ui/tag";
import { useFormats } from "../../../../lib/format/use-formats";
import type { Readiness } from "../../model/types";
import { useWords } from "../use-words";
import { useNeedNames } from "./use-need-names";

export const TONES = { met: "good", open: "neutral", gap: "warn" } as const;

/** What to take on, in the service's order. */
export function PlanList({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation("readiness");
  const format = useFormats();
  const words = useWords();
  const name = useNeedNames(readiness);
  const aspects = (listed: Readiness["plan"][number]["gaps"]) =>
    format.list(listed.map((each) => t(`aspect.${each}`)));
  return (
    <section aria-labelledby="plan-title">
      <h2 id="plan-title">{t("plan.title")}</h2>
      <p>{t("plan.lead")}</p>
      {readiness.plan.length === 0 ? <p>{t("plan.nothing")}</p> : null}
      <ol>
        {readiness.plan.map((item) => (
          <li key={item.need}>
            {name(item.need)} <Tag tone={TONES[item.state]}>{t(`state.${item.state}`)}</Tag>{" "}
            {item.options.length > 0
              ? t("plan.blocks", {
                  count: item.options.length,
                  options: format.list(item.options.map(words.label)),
                })
              : t("plan.untied")}{" "}
            {item.gaps.length > 0 ? t("plan.mend", { aspects: aspects(item.gaps) }) : null}{" "}
            {item.unknown.length > 0 ? t("plan.questions", { aspects: aspects(item.unknown) }) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
