import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios, Select } from "../../../components/form/choices";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { downloadBlob } from "../../../lib/format/download";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../../lib/i18n/languages";
import type { Wave } from "../api";
import { ResultsFrame } from "../components/results-frame";
import { type ExportFormat, exportWave } from "../results-api";

const FORMATS = ["csv", "xlsx", "sav", "parquet"] as const;
const VALUES = ["codes", "labels"] as const;

/** The responses as a file, with what each format holds. */
export function ExportsPage() {
  const { waveId } = useParams({ from: "/manage/waves/$waveId/results/exports" });
  const { t } = useTranslation("survey_results");
  return (
    <ResultsFrame waveId={waveId} view={t("view.exports")} lead={() => t("exports.lead")}>
      {(wave) => <Form wave={wave} />}
    </ResultsFrame>
  );
}

function Form({ wave }: { wave: Wave }) {
  const { t, i18n } = useTranslation("survey_results");
  const can = useCan();
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [language, setLanguage] = useState<Language>(
    LANGUAGES.find((one) => one === i18n.resolvedLanguage) ?? "en",
  );
  const [values, setValues] = useState<"codes" | "labels">("codes");
  const saving = useMutation({
    mutationFn: () => exportWave(wave.id, { format, language, values }),
    onSuccess: (file) => downloadBlob(`wave-${wave.id}.${format}`, file),
  });
  return (
    <>
      <p>{t(can("survey_manager") ? "exports.manager" : "exports.analyst")}</p>
      {saving.error ? <ProblemNotice problem={asProblem(saving.error)} /> : null}
      {saving.isSuccess ? <Notice tone="good" title={t("exports.done")} live="polite" /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Radios
          label={t("exports.format")}
          value={format}
          onChange={setFormat}
          choices={FORMATS.map((value) => ({
            value,
            label: t(`exports.format_of.${value}`),
            hint: t(`exports.holds.${value}`),
          }))}
        />
        {format === "csv" || format === "xlsx" ? (
          <Radios
            label={t("exports.values")}
            value={values}
            onChange={setValues}
            choices={VALUES.map((value) => ({ value, label: t(`exports.values_of.${value}`) }))}
          />
        ) : null}
        <Select
          label={t("exports.language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value as Language)}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <div className="actions">
          <Button type="submit" busy={saving.isPending}>
            {t("exports.save")}
          </Button>
        </div>
      </form>
    </>
  );
}
