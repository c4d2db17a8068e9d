import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useCan } from "../../../lib/auth/session";
import { recommendationsQuery } from "../api";
import { DesignFrame } from "../components/design-frame";
import styles from "../components/designs.module.css";
import { OptionCard } from "../components/option-card";
import { StatedGaps } from "../components/option-evidence";
import { SensitivitySection } from "../components/sensitivity-section";
import { useTold, useWords } from "../components/use-words";
import type { Design, Recommendations } from "../model/types";

/** The ranked options, each with what it stands on, and what nothing can be said about. */
export function OptionsPage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/options" });
  return (
    <DesignFrame designId={designId} title={t("options.title")} lead={t("options.lead")}>
      {({ data }) => <Ranking design={data} />}
    </DesignFrame>
  );
}

function Ranking({ design }: { design: Design }) {
  const recommendations = useQuery(recommendationsQuery(design.id, useTold()));
  return (
    <Loaded query={recommendations}>{(data) => <Ranked design={design} recommendations={data} />}</Loaded>
  );
}

function Ranked({ design, recommendations }: { design: Design; recommendations: Recommendations }) {
  const { t } = useTranslation("designs");
  const can = useCan();
  const words = useWords();
  const { options, abstained } = recommendations;
  const writes = can("policymaker", design.country);
  return (
    <>
      {options.length > 0 ? (
        <>
          <p>{t("options.how", { count: options.length })}</p>
          <ol>
            {options.map((option) => (
              <li key={option.practice_family}>
                <a href={`#option-${option.practice_family}`}>{words.text(option.label)}</a>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{t("options.none")}</p>
      )}
      {writes ? (
        <p>
          <Link to="/designs/$designId/steps/$step" params={{ designId: design.id, step: "context" }}>
            {t("options.change_context")}
          </Link>
        </p>
      ) : null}
      {options.map((option) => (
        <OptionCard key={option.practice_family} designId={design.id} option={option} decides={writes} />
      ))}
      {options.length > 0 ? <SensitivitySection design={design} options={options} /> : null}
      <StatedGaps gaps={recommendations.gaps} />
      <h2>{t("abstained.title")}</h2>
      <p>{t("abstained.explained")}</p>
      <ul className={styles.list}>
        {abstained.map((each) => (
          <li key={each.practice_family} className={styles.item}>
            <h3>{words.text(each.label)}</h3>
            <p>{each.reason}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
