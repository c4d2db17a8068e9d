import { useTranslation } from "react-i18next";
import { DataTable } from "../../../../components/charts/data-table";
import { useFormats } from "../../../../lib/format/use-formats";
import type { Readiness } from "../../model/types";
import { useWords } from "../use-words";
import { useNeedNames } from "./use-need-names";

/** What each option needs, by how it stands. */
export function GapsTable({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation("readiness");
  const format = useFormats();
  const words = useWords();
  const name = useNeedNames(readiness);
  const named = (needs: readonly string[]) =>
    needs.length === 0 ? t("gaps.none") : format.list(needs.map(name));
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t("gaps.title")}</h2>
      <p>{t(`looked_at.${readiness.looked_at}`)}</p>
      <DataTable
        caption={t("gaps.caption")}
        table={{
          columns: [t("gaps.option"), t("gaps.gap"), t("gaps.open"), t("gaps.met")],
          rows: readiness.options.map((option) => [
            words.text(option.label),
            named(option.gaps),
            named(option.open),
            named(option.met),
          ]),
          nullLabel: t("gaps.none"),
          textual: true,
        }}
      />
    </section>
  );
}
