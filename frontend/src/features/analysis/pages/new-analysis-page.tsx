import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { proposedCasesQuery } from "../api";
import { AnalysisForm } from "../components/analysis-form";
import { AnalysisNav } from "../components/analysis-nav";
import { CsvSource } from "../components/csv-source";
import { formOfData, formOfProposal } from "../model/form";
import { UNITS, type Unit } from "../model/search";
import type { Data } from "../model/types";

const route = getRouteApi("/analysis/new");

interface PartProps {
  errors: readonly SummaryError[];
  onErrors: (errors: SummaryError[]) => void;
}

/** The workbench: cases of the evidence where the address names a configuration, of a file where it does not. */
export function NewAnalysisPage() {
  const { t } = useTranslation("analysis");
  const { configuration } = route.useSearch();
  const [errors, setErrors] = useState<SummaryError[]>([]);
  return (
    <Page
      title={t("new.title")}
      lead={t("new.lead")}
      crumbs={[{ label: t("title"), to: "/analysis" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <AnalysisNav />
      {configuration ? (
        <OfEvidence key={configuration} configuration={configuration} errors={errors} onErrors={setErrors} />
      ) : (
        <OfFile errors={errors} onErrors={setErrors} />
      )}
    </Page>
  );
}

function OfEvidence({ configuration, errors, onErrors }: PartProps & { configuration: string }) {
  const { t } = useTranslation("analysis");
  const { unit = "practice_country" } = route.useSearch();
  const navigate = route.useNavigate();
  const proposed = useQuery({
    ...proposedCasesQuery(configuration, unit),
    // A form that is being filled in does not change under its writer.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <Select
        label={t("unit.label")}
        choices={UNITS.map((one) => ({ value: one, label: t(`unit.${one}`) }))}
        value={unit}
        onChange={(event) =>
          void navigate({
            search: { configuration, unit: event.target.value as Unit },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Loaded query={proposed}>
        {(cases) => (
          <>
            <h2>{t("assumptions.title")}</h2>
            <ul lang="en">
              {cases.assumptions.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
            {cases.cases.length === 0 ? (
              <p>{t("data.none")}</p>
            ) : (
              <AnalysisForm key={unit} initial={formOfProposal(cases)} errors={errors} onErrors={onErrors} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function OfFile({ errors, onErrors }: PartProps) {
  const [read, setRead] = useState<{ data: Data; time: number }>();
  return (
    <>
      <CsvSource onData={(data) => setRead((former) => ({ data, time: (former?.time ?? 0) + 1 }))} />
      {read ? (
        <AnalysisForm key={read.time} initial={formOfData(read.data)} errors={errors} onErrors={onErrors} />
      ) : null}
    </>
  );
}
