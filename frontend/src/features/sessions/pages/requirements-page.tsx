import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { useCan } from "../../../lib/auth/session";
import { download, toCsv } from "../../../lib/format/csv";
import { useFormats } from "../../../lib/format/use-formats";
import { Synthetic } from "../components/status-tag";
import {
  besideSurvey,
  bySurvey,
  CSV_HEADER,
  csvRows,
  type Entry,
  KINDS,
  type Line,
  type Share,
} from "../model/register";
import { demandQuery, registerQuery } from "../requirements-api";

/** The register of requirements, ranked, beside what the survey says of the same codes. */
export function RequirementsPage() {
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["requirements", "join"]);
  const can = useCan();
  const register = useQuery(registerQuery);
  return (
    <Page title={t("requirements:title")} lead={t("requirements:lead")}>
      {can("facilitator") || can("rapporteur") || can("coder") ? (
        <div className="actions">
          <LinkButton to="/requirements/new">{t("requirements:new")}</LinkButton>
        </div>
      ) : null}
      <Loaded query={register}>{(entries) => <Register entries={entries} />}</Loaded>
    </Page>
  );
}

function Register({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation("requirements");
  const format = useFormats();
  const demand = useQuery(demandQuery);
  const [kind, setKind] = useState("");
  const [country, setCountry] = useState("");
  const [order, setOrder] = useState("register");
  const lines = besideSurvey(entries, demand.data ?? []).filter(
    ({ entry: { requirement } }) =>
      (!kind || requirement.kind === kind) && (!country || requirement.country === country),
  );
  const shown = order === "survey" ? bySurvey(lines) : lines;
  const countries = [...new Set(entries.map((one) => one.requirement.country))].sort();
  return (
    <>
      <Select
        label={t("field.kind")}
        choices={[
          { value: "", label: t("all") },
          ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
      />
      <Select
        label={t("field.country")}
        choices={[
          { value: "", label: t("all") },
          ...countries.map((value) => ({ value, label: format.country(value) })),
        ]}
        value={country}
        onChange={(event) => setCountry(event.target.value)}
      />
      <Select
        label={t("order")}
        choices={(["register", "survey"] as const).map((value) => ({ value, label: t(`order_by.${value}`) }))}
        value={order}
        onChange={(event) => setOrder(event.target.value)}
      />
      <p>{t("survey_explained")}</p>
      {demand.error ? <Notice tone="warn">{t("survey_missing")}</Notice> : null}
      <p role="status">{t("count", { count: shown.length })}</p>
      <RegisterTable lines={shown} />
      <div className="actions no-print">
        <Button
          look="secondary"
          onClick={() => download("requirements.csv", toCsv(CSV_HEADER, csvRows(shown)))}
        >
          {t("csv")}
        </Button>
        <Button
          look="secondary"
          onClick={() =>
            download(
              "requirements.json",
              JSON.stringify(
                shown.map(({ entry, survey }) => ({ ...entry, survey: survey ?? null })),
                null,
                2,
              ),
              "application/json",
            )
          }
        >
          {t("json")}
        </Button>
      </div>
    </>
  );
}

function RegisterTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation("requirements");
  const format = useFormats();
  if (lines.length === 0) return <p>{t("none")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("title")}>
      <table>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("rank")}
            </th>
            <th scope="col">{t("one")}</th>
            <th scope="col">{t("field.kind")}</th>
            <th scope="col">{t("field.country")}</th>
            <th scope="col">{t("field.priority")}</th>
            <th scope="col">{t("field.status")}</th>
            <th scope="col" className="number">
              {t("voices")}
            </th>
            <th scope="col">{t("survey")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ entry: { rank, requirement, behind }, survey }) => (
            <tr key={requirement.id}>
              <td className="number">{format.number(rank)}</td>
              <th scope="row">
                <Link to="/requirements/$id" params={{ id: requirement.id }}>
                  {requirement.title}
                </Link>{" "}
                <Synthetic when={requirement.synthetic ?? false} />
              </th>
              <td>{t(`kind.${requirement.kind}`)}</td>
              <td>{format.country(requirement.country)}</td>
              <td>{t(`priority.${requirement.priority}`)}</td>
              <td>{t(`status.${requirement.status ?? "proposed"}`)}</td>
              <td className="number">{format.number(behind.voices)}</td>
              <td>
                <SurveyView share={survey} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SurveyView({ share }: { share: Share | undefined }) {
  const { t } = useTranslation("requirements");
  const format = useFormats();
  if (!share) return <>{t("survey_none")}</>;
  if (share.share === null || share.n === null) return <>{t("survey_suppressed")}</>;
  return <>{t("survey_share", { share: format.percent(share.share), n: format.number(share.n) })}</>;
}
