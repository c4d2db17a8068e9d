import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { DataTable } from "../../../components/charts/data-table";
import { useFormats } from "../../../lib/format/use-formats";
import type { Representativeness } from "../results-api";
import { useNames } from "./use-names";

interface RateFactsProps {
  rates: Representativeness["rates"];
  completion: Representativeness["completion"];
  source: string;
  date: string;
}

const DISPOSITIONS = ["complete", "partial", "unused", "unanswered"] as const;

/** What became of the invitations, and the rates that follow; or why no rate can be given. */
export function RateFacts({ rates, completion, source, date }: RateFactsProps) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  return (
    <>
      <h2>{t("rates.title")}</h2>
      {completion.suppressed || completion.rate === null ? (
        <p>{t("rates.completion_withheld")}</p>
      ) : (
        <p>
          {t("rates.completion", {
            began: format.number(completion.began ?? 0),
            complete: format.number(completion.complete ?? 0),
            rate: format.percent(completion.rate),
          })}
        </p>
      )}
      {rates.reason ? <p>{t(`rates.reason.${rates.reason}`)}</p> : null}
      {rates.dispositions ? (
        <Dispositions rates={rates} dispositions={rates.dispositions} source={source} date={date} />
      ) : null}
      {rates.strata.length > 0 ? <Strata rates={rates} /> : null}
    </>
  );
}

interface DispositionsProps extends Omit<RateFactsProps, "completion"> {
  dispositions: NonNullable<Representativeness["rates"]["dispositions"]>;
}

function Dispositions({ rates, dispositions, source, date }: DispositionsProps) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const share = (n: number) => (dispositions.invited > 0 ? n / dispositions.invited : 0);
  const lines = DISPOSITIONS.map((id) => ({
    id,
    label: t(`rates.disposition.${id}`),
    length: share(dispositions[id]),
    figure: `${format.percent(share(dispositions[id]))} (${format.number(dispositions[id])})`,
  }));
  const rate = (value: number | null) => (value === null ? "–" : format.percent(value, 1));
  return (
    <>
      <ChartFrame
        title={t("rates.dispositions")}
        level={3}
        finding={t("rates.finding", { invited: format.number(dispositions.invited), rr1: rate(rates.rr1) })}
        table={{
          columns: [t("rates.disposition_column"), t("column.n"), t("column.share")],
          rows: DISPOSITIONS.map((id) => [
            t(`rates.disposition.${id}`),
            dispositions[id],
            format.percent(share(dispositions[id]), 1),
          ]),
          nullLabel: "–",
        }}
        source={source}
        date={date}
        name="dispositions"
        picture={() => barPicture(lines)}
      >
        <BarList lines={lines} />
      </ChartFrame>
      <p>{t("rates.all", { rr1: rate(rates.rr1), rr2: rate(rates.rr2), rr3: rate(rates.rr3) })}</p>
      {rates.e_note ? <p lang="en">{rates.e_note}</p> : null}
    </>
  );
}

function Strata({ rates }: { rates: Representativeness["rates"] }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const names = useNames();
  return (
    <details>
      <summary>{t("rates.strata")}</summary>
      <DataTable
        caption={t("rates.strata")}
        table={{
          columns: [
            t("rates.stratum"),
            t("rates.invited"),
            t("rates.redeemed"),
            t("rates.disposition.complete"),
            t("rates.disposition.partial"),
            "RR1",
          ],
          rows: rates.strata.map((one) => [
            names.stratum(one.country, one.stakeholder_type),
            one.invited,
            one.redeemed,
            one.complete,
            one.partial,
            one.rr1 === null ? null : format.percent(one.rr1, 1),
          ]),
          nullLabel: t("withheld"),
        }}
      />
    </details>
  );
}
