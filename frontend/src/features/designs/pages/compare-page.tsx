import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { comparisonQuery, useRemoveScenario } from "../compared-api";
import { Column } from "../components/compare/column";
import { ScenarioForm } from "../components/compare/scenario-form";
import { DesignFrame } from "../components/design-frame";
import styles from "../components/designs.module.css";
import { asCompareSearch } from "../model/search";
import type { Comparison, Design } from "../model/types";

const MOST = 3;

/** The design beside its scenarios; with versions in the address, as it stood then. */
export function ComparePage() {
  const { t } = useTranslation("designs_compared");
  const { designId } = useParams({ from: "/designs/$designId/compare" });
  return (
    <DesignFrame designId={designId} title={t("compare.title")} lead={t("compare.lead")}>
      {({ data }) => <Scenarios design={data} />}
    </DesignFrame>
  );
}

function Scenarios({ design }: { design: Design }) {
  const search = useSearch({ from: "/designs/$designId/compare" });
  const comparison = useQuery(comparisonQuery(design.id, search));
  return (
    <Loaded query={comparison}>
      {(data) => (
        <>
          <SideBySide design={design} comparison={data} pinned={search.revision !== undefined} />
          {search.revision === undefined ? <Add design={design} comparison={data} /> : null}
        </>
      )}
    </Loaded>
  );
}

interface SideBySideProps {
  design: Design;
  comparison: Comparison;
  pinned: boolean;
}

function SideBySide({ design, comparison, pinned }: SideBySideProps) {
  const { t } = useTranslation("designs_compared");
  const can = useCan();
  const removing = useRemoveScenario(design.id);
  const removes = can("policymaker", design.country) && !pinned;
  const versions = new URLSearchParams(comparison.permalink.split("?")[1]);
  return (
    <>
      {pinned ? (
        <p>
          {t("compare.pinned", { revision: comparison.design_revision, number: comparison.release.number })}{" "}
          <Link to="/designs/$designId/compare" params={{ designId: design.id }}>
            {t("compare.see_now")}
          </Link>
        </p>
      ) : null}
      <h2>{t("compare.side_by_side")}</h2>
      {removing.error ? <ProblemNotice problem={asProblem(removing.error)} /> : null}
      <div className={styles.sides}>
        {comparison.columns.map(({ scenario, ...column }) => (
          <Column
            key={scenario ?? "own"}
            column={{ scenario, ...column }}
            {...(scenario && removes ? { onRemove: () => removing.mutate(scenario) } : {})}
          />
        ))}
      </div>
      <p>
        <Link
          to="/designs/$designId/compare"
          params={{ designId: design.id }}
          search={asCompareSearch(Object.fromEntries(versions))}
        >
          {t("compare.permalink")}
        </Link>
      </p>
      <p className={styles.small}>
        {t("compare.permalink_hint", {
          revision: comparison.design_revision,
          number: comparison.release.number,
          release_revision: comparison.release.revision,
        })}
      </p>
    </>
  );
}

function Add({ design, comparison }: { design: Design; comparison: Comparison }) {
  const { t } = useTranslation("designs_compared");
  const can = useCan();
  if (!can("policymaker", design.country)) return <p>{t("compare.readers")}</p>;
  return (
    <>
      <h2>{t("compare.add_title")}</h2>
      {comparison.columns.length > MOST ? (
        <p>{t("compare.full")}</p>
      ) : (
        <>
          <p>{t("compare.add_explained")}</p>
          <ScenarioForm design={design} />
        </>
      )}
    </>
  );
}
