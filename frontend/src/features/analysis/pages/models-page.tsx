import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import { holds } from "../../../lib/auth/roles";
import { useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { modelsQuery } from "../api";
import { ActivateForm } from "../components/activate-form";
import styles from "../components/analysis.module.css";
import { AnalysisNav } from "../components/analysis-nav";
import { ModelCard } from "../components/model-card";
import { comparedLines } from "../model/comparison";
import type { TextModel } from "../model/types";

/** Which text models there are, how they compare, and who put which to work. */
export function ModelsPage() {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const models = useQuery(modelsQuery);
  return (
    <Page title={t("models.title")} lead={t("models.lead")} crumbs={[{ label: t("title"), to: "/analysis" }]}>
      <AnalysisNav />
      <h2>{t("card.title")}</h2>
      {(["for", "how", "limits"] as const).map((part) => (
        <section key={part}>
          <h3>{t(`card.${part}.title`)}</h3>
          <p>{t(`card.${part}.text`)}</p>
        </section>
      ))}
      <Loaded query={models}>
        {({ items, activations }) => (
          <>
            {items.map((model) => (
              <Model key={model.version} model={model} />
            ))}
            <h2>{t("models.activations")}</h2>
            {activations.length === 0 ? <p>{t("models.never")}</p> : null}
            <ul className={styles.list}>
              {activations.map((one) => (
                <li key={`${one.version} ${one.at}`}>
                  <strong>{one.version}</strong>, {format.dateTime(one.at)}, {one.by}: {one.reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Model({ model }: { model: TextModel }) {
  const { t } = useTranslation("analysis");
  const session = useSession();
  const format = useFormats();
  // A model serves every country, so that only the role for all of them puts it to work.
  const may = session.status === "signed-in" && holds(session.grants, "analyst", "EU");
  return (
    <>
      <h2>{model.version}</h2>
      <p>
        {model.active ? <Tag tone="good">{t("models.active")}</Tag> : null}{" "}
        <Tag>{t(`models.status.${model.status}`)}</Tag> {t(`models.origin.${model.origin}`)}{" "}
        {t("models.confirmations", { count: model.confirmations })}
        {model.at ? ` ${format.dateTime(model.at)}, ${model.by ?? ""}: ${model.reason}` : null}
      </p>
      {model.error ? <p lang="en">{model.error}</p> : null}
      <ModelCard model={model} />
      <Comparison model={model} />
      {may && !model.active && model.status === "ready" ? <ActivateForm version={model.version} /> : null}
    </>
  );
}

function Comparison({ model }: { model: TextModel }) {
  const { t } = useTranslation("analysis");
  const lines = comparedLines(model.comparison ?? {});
  if (lines.length === 0) return null;
  return (
    <ChartFrame
      title={t("models.compared", { version: model.version })}
      level={3}
      finding={t(model.as_good ? "models.as_good" : "models.not_as_good")}
      table={{
        columns: [
          t("models.language"),
          t("truth.n"),
          t("models.kinds_new"),
          t("models.kinds_old"),
          t("models.codes_new"),
          t("models.codes_old"),
        ],
        rows: lines.map(({ language, n, kinds, codes }) => [language, n, ...kinds, ...codes]),
        nullLabel: t("undefined"),
        digits: 3,
      }}
      source={t("models.source")}
      date={model.at ?? new Date().toISOString()}
      name={`model-${model.version}`}
    />
  );
}
