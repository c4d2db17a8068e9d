import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";

interface CaseTableProps {
  cases: readonly string[];
  columns: readonly { name: string; values: readonly (number | null)[] }[];
  caption: string;
}

/** The cases as a table; what nobody spoke of is said, not left blank. */
export function CaseTable({ cases, columns, caption }: CaseTableProps) {
  const { t } = useTranslation("analysis");
  return (
    <DataTable
      caption={caption}
      table={{
        columns: [t("case"), ...columns.map(({ name }) => name)],
        rows: cases.map((name, at) => [name, ...columns.map(({ values }) => values[at] ?? null)]),
        nullLabel: t("nobody_spoke"),
        digits: 3,
      }}
    />
  );
}
