import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import type { Wave } from "../api";
import { looksQuery } from "../results-api";

interface InternalViewProps {
  wave: Wave;
  shown: boolean;
  onChange: (shown: boolean) => void;
}

/** For survey managers: figures as of now and without suppression. Each look is written down, and shown here. */
export function InternalView({ wave, shown, onChange }: InternalViewProps) {
  const { t } = useTranslation("survey_results");
  const can = useCan();
  if (!can("survey_manager")) return null;
  if (!shown) {
    return (
      <details className="no-print">
        <summary>{t("internal.title")}</summary>
        <p>{t("internal.explained")}</p>
        <div className="actions">
          <Button look="secondary" onClick={() => onChange(true)}>
            {t("internal.show")}
          </Button>
        </div>
        <Looks waveId={wave.id} />
      </details>
    );
  }
  return (
    <Notice tone="warn" title={t("internal.shown")} live="polite">
      <p>{t("internal.not_to_pass_on")}</p>
      <Button look="secondary" onClick={() => onChange(false)}>
        {t("internal.hide")}
      </Button>
    </Notice>
  );
}

function Looks({ waveId }: { waveId: string }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const looks = useQuery(looksQuery(waveId));
  return (
    <Loaded query={looks}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t("internal.no_looks")}</p>
        ) : (
          <DataTable
            caption={t("internal.looks")}
            table={{
              columns: [t("internal.at"), t("internal.who"), t("internal.what")],
              rows: items.map((look) => [
                format.dateTime(look.at),
                look.subject,
                `${look.what} ${look.query}`.trim(),
              ]),
              nullLabel: "–",
              textual: true,
            }}
          />
        )
      }
    </Loaded>
  );
}
