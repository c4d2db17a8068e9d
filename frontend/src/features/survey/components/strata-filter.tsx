import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import styles from "./manage.module.css";
import { useNames } from "./use-names";

export interface StrataSearch {
  country?: string | undefined;
  type?: string | undefined;
  weighted?: boolean | undefined;
}

interface StrataFilterProps {
  /** Every group of the wave: what there is to choose from. */
  strata: readonly { country: string | null; stakeholder_type: string | null }[];
  search: StrataSearch;
  /** Without targets there is nothing to weight to. */
  hasTargets: boolean;
  onChange: (change: StrataSearch) => void;
  /** More to choose, before the group. */
  children?: ReactNode;
}

/** Whose figures are shown, and whether they are weighted. */
export function StrataFilter({ strata, search, hasTargets, onChange, children }: StrataFilterProps) {
  const { t } = useTranslation(["survey_results", "survey_manage"]);
  const names = useNames();
  const countries = distinct(strata.map((group) => group.country));
  const types = distinct(strata.map((group) => group.stakeholder_type));
  return (
    <form
      aria-label={t("filter")}
      className={`${styles.filters} no-print`}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <Select
        label={t("survey_manage:country")}
        value={search.country ?? ""}
        onChange={(event) => onChange({ country: event.target.value || undefined })}
        choices={[
          { value: "", label: t("all_countries") },
          ...countries.map((value) => ({ value, label: names.country(value) })),
        ]}
      />
      <Select
        label={t("survey_manage:stakeholder")}
        value={search.type ?? ""}
        onChange={(event) => onChange({ type: event.target.value || undefined })}
        choices={[
          { value: "", label: t("all_types") },
          ...types.map((value) => ({ value, label: names.type(value) })),
        ]}
      />
      {hasTargets ? (
        <WeightedSwitch weighted={search.weighted ?? false} onChange={(weighted) => onChange({ weighted })} />
      ) : (
        <p className={styles.note}>{t("weights.no_targets")}</p>
      )}
    </form>
  );
}

interface WeightedSwitchProps {
  weighted: boolean;
  onChange: (weighted: true | undefined) => void;
}

export function WeightedSwitch({ weighted, onChange }: WeightedSwitchProps) {
  const { t } = useTranslation("survey_results");
  return (
    <Checkboxes
      label={t("weights.switch")}
      values={weighted ? ["weighted"] : []}
      onChange={(values) => onChange(values.length > 0 || undefined)}
      choices={[{ value: "weighted", label: t("weights.switch_label"), hint: t("weights.switch_hint") }]}
    />
  );
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
