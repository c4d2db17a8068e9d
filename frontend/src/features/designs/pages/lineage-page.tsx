import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { lineageQuery } from "../api";
import { ClaimLineage } from "../components/claim-lineage";
import { DesignFrame } from "../components/design-frame";
import styles from "../components/designs.module.css";
import { useTold } from "../components/use-words";

/** From every claim of the brief back to the voices and survey answers that it stands on. */
export function LineagePage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/lineage" });
  const lineage = useQuery(lineageQuery(designId, useTold()));
  return (
    <DesignFrame designId={designId} title={t("lineage.title")} lead={t("lineage.lead")}>
      {() => (
        <Loaded query={lineage}>
          {({ release, claims }) => (
            <>
              <p className={styles.small}>
                {t("lineage.release", { number: release.number, revision: release.revision })}{" "}
                <code>sha256 {release.sha256}</code>
              </p>
              <ol className={styles.list}>
                {claims.map((claim) => (
                  <li key={claim.number} className={styles.item}>
                    <ClaimLineage claim={claim} />
                  </li>
                ))}
              </ol>
            </>
          )}
        </Loaded>
      )}
    </DesignFrame>
  );
}
