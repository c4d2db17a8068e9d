import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { useChooseRelease } from "../api";
import type { Design } from "../model/types";
import { ReleaseChanges } from "./release-changes";

/** Newer evidence exists; the design moves to it only when somebody says so. */
export function OutOfDateNotice({ design }: { design: Versioned<Design> }) {
  const { t } = useTranslation("designs");
  const can = useCan();
  const choosing = useChooseRelease(design.data.id);
  const { out_of_date, country } = design.data;
  if (!out_of_date) return null;
  return (
    <Notice tone="warn" title={t(`out_of_date.${out_of_date.reason}`, { number: out_of_date.number })}>
      <p>{t("out_of_date.explained")}</p>
      <ReleaseChanges designId={design.data.id} />
      {can("policymaker", country) ? (
        <Button look="secondary" busy={choosing.isPending} onClick={() => choosing.mutate(design.etag)}>
          {t("out_of_date.take", { number: out_of_date.number })}
        </Button>
      ) : null}
      {choosing.error ? <ProblemNotice problem={asProblem(choosing.error)} /> : null}
    </Notice>
  );
}
