import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { PracticeCourse } from "../components/practice-course";
import styles from "../components/sessions.module.css";
import { PracticeStatus, Synthetic } from "../components/status-tag";
import type { Family } from "../model/kit";
import { type Practice, practiceQuery } from "../practices-api";

const { useParams } = getRouteApi("/practices/$id");

/** One practice, as its public sources describe it. */
export function PracticePage() {
  const { id } = useParams();
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const practice = useQuery(practiceQuery(id));
  return (
    <Page
      title={practice.data?.name ?? t("practices.one")}
      crumbs={[{ label: t("practices.title"), to: "/practices" }]}
    >
      <Loaded query={practice}>{(data) => <Described practice={data} />}</Loaded>
    </Page>
  );
}

function Described({ practice }: { practice: Practice }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const years = [practice.start_year, practice.end_year].filter((year) => typeof year === "number");
  return (
    <>
      <p className={styles.meta}>
        <PracticeStatus status={practice.status} />
        <Synthetic when={practice.synthetic ?? false} />
        <span>{format.country(practice.country)}</span>
        <span>{t(`kit:family.${practice.practice_family as Family}`)}</span>
        {years.length > 0 ? <span>{years.join("–")}</span> : null}
      </p>
      {practice.validation ? (
        <p>
          {t("sessions:practices.validation", {
            agree: practice.validation.agree,
            pass: practice.validation.pass,
            disagree: practice.validation.disagree,
          })}
        </p>
      ) : null}
      <div className="actions no-print">
        <LinkButton
          to="/practices/compare"
          search={{ by: "practice", of: practice.id, level: "all" }}
          look="secondary"
        >
          {t("sessions:practices.compare")}
        </LinkButton>
        <LinkButton
          to="/practices/compare"
          search={{ by: "family", of: practice.practice_family }}
          look="secondary"
        >
          {t("sessions:practices.compare_family")}
        </LinkButton>
      </div>
      <p>{practice.aim}</p>
      {practice.how_it_works ? <p>{practice.how_it_works}</p> : null}
      {practice.lead_organisation ? (
        <p>{t("sessions:practices.lead_organisation", { name: practice.lead_organisation })}</p>
      ) : null}
      {practice.mechanisms_reported && practice.mechanisms_reported.length > 0 ? (
        <>
          <h2>{t("sessions:practices.mechanisms")}</h2>
          <ul>
            {practice.mechanisms_reported.map((one) => (
              <li key={one.resource}>
                {one.resource}
                {one.reasoning ? ` → ${one.reasoning}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {practice.outcomes_reported && practice.outcomes_reported.length > 0 ? (
        <>
          <h2>{t("sessions:practices.outcomes")}</h2>
          <ul>
            {practice.outcomes_reported.map((one) => (
              <li key={`${one.indicator} ${one.value}`}>
                {one.indicator}: {typeof one.value === "number" ? format.number(one.value, 2) : one.value}{" "}
                {one.unit}{" "}
                <Tag tone={one.causal ? "good" : "neutral"}>
                  {t(one.causal ? "sessions:practices.causal" : "sessions:practices.descriptive")}
                </Tag>{" "}
                {t("sessions:practices.from_source", { number: one.source_index + 1 })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Names title={t("sessions:practices.contexts")} names={practice.context_factors} />
      <Names title={t("sessions:practices.enablers")} names={practice.enablers_reported} />
      <Names title={t("sessions:practices.barriers")} names={practice.barriers_reported} />
      <Names title={t("sessions:practices.data")} names={practice.data_requirements} />
      <PracticeCourse practiceId={practice.id} />
      <h2>{t("sessions:practices.sources")}</h2>
      <ol>
        {practice.sources?.map((source) => (
          <li key={source.url}>
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
            {source.what_was_verified ? ` – ${source.what_was_verified}` : null}
          </li>
        ))}
      </ol>
      {practice.inferred_fields && practice.inferred_fields.length > 0 ? (
        <p>{t("sessions:practices.inferred", { fields: practice.inferred_fields.join(", ") })}</p>
      ) : null}
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] | undefined }) {
  if (!names || names.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
