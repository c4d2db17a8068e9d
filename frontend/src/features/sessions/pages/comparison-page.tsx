import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useFormats } from "../../../lib/format/use-formats";
import { codesQuery } from "../api";
import { ComparisonTable } from "../components/comparison-table";
import { labelOf } from "../model/card";
import { type CompareSearch, comparedOf, LEVELS_COMPARED, SUBJECTS } from "../model/compare";
import { FAMILIES } from "../model/kit";
import { comparisonQuery, practicesQuery } from "../practices-api";

const { useSearch } = getRouteApi("/practices/compare");

/** The international view: one practice, family, mechanism or barrier across countries, side by side. */
export function ComparisonPage() {
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const search = useSearch();
  const compared = comparedOf(search);
  return (
    <Page
      title={t("sessions:compare.title")}
      lead={t("sessions:compare.lead")}
      crumbs={[{ label: t("sessions:practices.title"), to: "/practices" }]}
    >
      <Choosing search={search} />
      {compared ? <Compared {...compared} /> : <p role="status">{t("sessions:compare.choose")}</p>}
    </Page>
  );
}

function Compared(compared: Parameters<typeof comparisonQuery>[0]) {
  const comparison = useQuery(comparisonQuery(compared));
  return <Loaded query={comparison}>{(data) => <ComparisonTable comparison={data} />}</Loaded>;
}

/** What is compared lives in the address, so that a view can be handed on. */
function Choosing({ search }: { search: CompareSearch }) {
  const { t, i18n } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const navigate = useNavigate();
  const practices = useQuery(practicesQuery).data ?? [];
  const codes = useQuery(codesQuery).data ?? [];
  const by = search.by ?? "family";
  const go = (next: CompareSearch) =>
    void navigate({ to: "/practices/compare", search: { ...search, by, ...next }, replace: true });
  const choices = {
    practice: practices.map((one) => ({
      value: one.id,
      label: `${one.name} (${format.country(one.country)})`,
    })),
    family: FAMILIES.map((value) => ({ value: value as string, label: t(`kit:family.${value}`) })),
    mechanism: codesOf("mechanism"),
    barrier: codesOf("barrier"),
  }[by];
  function codesOf(family: "mechanism" | "barrier") {
    return codes
      .filter((code) => code.family === family)
      .map((code) => ({ value: code.code, label: labelOf(code, i18n.language) }));
  }
  return (
    <div className="no-print">
      <Select
        label={t("sessions:compare.subject")}
        choices={SUBJECTS.map((value) => ({ value, label: t(`sessions:compare.subjects.${value}`) }))}
        value={by}
        onChange={(event) => go({ by: event.target.value as CompareSearch["by"], of: undefined })}
      />
      <Select
        label={t("sessions:compare.which")}
        prompt
        choices={choices}
        value={search.of ?? ""}
        onChange={(event) => go({ of: event.target.value || undefined })}
      />
      <Select
        label={t("sessions:compare.level")}
        choices={LEVELS_COMPARED.map((value) => ({ value, label: t(`sessions:compare.levels.${value}`) }))}
        value={search.level ?? "national"}
        onChange={(event) => go({ level: event.target.value as CompareSearch["level"] })}
      />
    </div>
  );
}
