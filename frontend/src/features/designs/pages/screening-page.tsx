import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { downloadBlob } from "../../../lib/format/download";
import { DesignFrame } from "../components/design-frame";
import { FunctionOutcome } from "../components/screening/function-outcome";
import { ScreeningForm } from "../components/screening/screening-form";
import { useWords } from "../components/use-words";
import type { Design, Screening } from "../model/types";
import { aiActQuery, screeningForms, screeningQuery } from "../readiness-api";

/** The AI functions of a design: a suggestion with its reasons, and what people conclude. */
export function ScreeningPage() {
  const { t } = useTranslation("screening");
  const { designId } = useParams({ from: "/designs/$designId/ai-screening" });
  const screening = useQuery(screeningQuery(designId));
  return (
    <DesignFrame designId={designId} title={t("title")} lead={t("lead")}>
      {(design) => (
        <Loaded query={screening}>{(found) => <Found design={design.data} screening={found} />}</Loaded>
      )}
    </DesignFrame>
  );
}

function Found({ design, screening }: { design: Design; screening: Versioned<Screening> }) {
  const { t } = useTranslation("screening");
  const can = useCan();
  const words = useWords();
  const reference = useQuery(aiActQuery);
  const writes = can("policymaker", design.country);
  return (
    <>
      <Notice>
        <p>{words.text(screening.data.note)}</p>
      </Notice>
      {screening.data.functions.length === 0 ? (
        <p>
          {t("none")}{" "}
          {writes ? (
            <Link to="/designs/$designId/steps/$step" params={{ designId: design.id, step: "ai_functions" }}>
              {t("to_step")}
            </Link>
          ) : null}
        </p>
      ) : writes ? (
        <Loaded query={reference}>{(act) => <ScreeningForm opened={screening} reference={act} />}</Loaded>
      ) : (
        <>
          <p>{t("form.readers")}</p>
          {screening.data.functions.map((shown) => (
            <FunctionOutcome key={shown.code} shown={shown} />
          ))}
        </>
      )}
      <Exports designId={design.id} />
    </>
  );
}

function Exports({ designId }: { designId: string }) {
  const { t } = useTranslation("screening");
  const save = useMutation({
    mutationFn: (format: "docx" | "json") => screeningForms(designId, format),
    onSuccess: (file, format) => downloadBlob(`ai-screening-${designId}.${format}`, file),
  });
  return (
    <section aria-labelledby="export-title" className="no-print">
      <h2 id="export-title">{t("export.title")}</h2>
      <p>{t("export.hint")}</p>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      <div className="actions">
        <Button look="secondary" busy={save.isPending} onClick={() => save.mutate("docx")}>
          {t("export.docx")}
        </Button>
        <Button look="secondary" busy={save.isPending} onClick={() => save.mutate("json")}>
          {t("export.json")}
        </Button>
      </div>
    </section>
  );
}
