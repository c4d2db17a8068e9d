import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { figuresOf } from "../model/figures";
import type { TextModel } from "../model/types";

/** How good a model is on texts that training never saw, by language and by kind. */
export function ModelCard({ model }: { model: TextModel }) {
  const { t, i18n } = useTranslation("analysis");
  const format = useFormats();
  const figures = figuresOf(model.figures ?? {});
  const [all] = figures?.languages ?? [];
  if (!figures || !all) return <p>{t("card.none")}</p>;
  const names = new Intl.DisplayNames(i18n.language, { type: "language" });
  const named = (language: string) => (language === "all" ? t("card.all") : (names.of(language) ?? language));
  const kindNamed = (kind: string) => kind.replaceAll("_", " ");
  const [best, worst] = [figures.kinds[0], figures.kinds.at(-1)];
  const figure = (value: number | null) => (value === null ? t("undefined") : format.fixed(value, 2));
  const lines = figures.kinds.map((own) => ({
    id: own.kind,
    label: kindNamed(own.kind),
    length: Math.max(own.mcc ?? 0, 0),
    figure: `MCC ${figure(own.mcc)} (n = ${format.number(own.n)})`,
  }));
  const frame = {
    level: 3,
    source: t("card.source"),
    date: model.at ?? new Date().toISOString(),
  } as const;
  return (
    <>
      <ChartFrame
        {...frame}
        title={t("card.measured", { version: model.version })}
        finding={t("card.measured_finding", {
          mcc: figure(all.kinds.mcc),
          f1: figure(all.kinds.f1),
          baseline: figure(all.kinds.f1_all_positive),
        })}
        table={{
          columns: [
            t("card.language"),
            t("card.n"),
            t("card.mcc"),
            t("card.f1"),
            t("card.f1_base"),
            t("card.accuracy"),
            t("card.accuracy_base"),
            t("card.ece"),
            t("card.silent"),
            t("card.codes"),
          ],
          rows: figures.languages.map(({ language, n, kinds, codes }) => [
            named(language),
            n,
            kinds.mcc,
            kinds.f1,
            kinds.f1_all_positive,
            kinds.accuracy,
            kinds.accuracy_majority,
            kinds.ece,
            kinds.abstained,
            codes.mcc,
          ]),
          nullLabel: t("undefined"),
          digits: 3,
        }}
        name={`card-languages-${model.version}`}
      />
      <ChartFrame
        {...frame}
        title={t("card.by_kind", { version: model.version })}
        finding={t("card.by_kind_finding", {
          best: kindNamed(best?.kind ?? ""),
          high: figure(best?.mcc ?? null),
          worst: kindNamed(worst?.kind ?? ""),
          low: figure(worst?.mcc ?? null),
        })}
        table={{
          columns: [
            t("card.kind"),
            t("card.n"),
            t("card.mcc"),
            t("card.f1"),
            t("card.f1_base"),
            t("card.ece"),
          ],
          rows: figures.kinds.map((own) => [
            kindNamed(own.kind),
            own.n,
            own.mcc,
            own.f1,
            own.f1_all_positive,
            own.ece,
          ]),
          nullLabel: t("undefined"),
          digits: 3,
        }}
        name={`card-kinds-${model.version}`}
        picture={() => barPicture(lines)}
      >
        <BarList lines={lines} />
      </ChartFrame>
    </>
  );
}
