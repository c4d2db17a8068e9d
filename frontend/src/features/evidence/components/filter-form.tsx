import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Button, LinkButton } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES } from "../../../lib/vocabulary/countries";
import { asConfigurationSearch, type ConfigurationSearch, STATUSES } from "../model/search";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

interface FilterFormProps {
  search: ConfigurationSearch;
  /** Where the page is found without any filter. */
  to: "/evidence" | "/evidence/graph" | "/evidence/flow";
  onSearch: (search: ConfigurationSearch) => void;
}

/** Narrows the list. Nothing moves before "Show": a keyboard user passes through every choice of a select. */
export function FilterForm({ search, to, onSearch }: FilterFormProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const set = Object.keys(search).length;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(asConfigurationSearch(Object.fromEntries(new FormData(event.currentTarget))));
  };
  const any = { value: "", label: t("filter.any") };
  const coded = (codes: readonly string[]) => [
    any,
    ...codes.map((code) => ({ value: code, label: words.of(code) })),
  ];
  const countries = COUNTRIES.map((code) => ({ value: code, label: format.country(code) }));
  const fields = [
    { name: "practice", choices: coded(words.practices) },
    { name: "context", choices: coded(words.family("context")) },
    { name: "mechanism", choices: coded(words.family("mechanism")) },
    { name: "outcome", choices: coded(words.family("outcome")) },
    { name: "country", choices: [any, ...countries.sort((a, b) => a.label.localeCompare(b.label))] },
    {
      name: "status",
      choices: [any, ...STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))],
    },
  ] as const;
  return (
    <form onSubmit={submit} aria-label={t("filter.title")} className="no-print">
      <details open={set > 0}>
        <summary>{set > 0 ? t("filter.set", { count: set }) : t("filter.title")}</summary>
        <div className={styles.filters}>
          {fields.map(({ name, choices }) => (
            <Select
              // An uncontrolled select takes its value once its choices are there.
              key={`${name} ${search[name] ?? ""} ${choices.length}`}
              name={name}
              label={t(`filter.${name}`)}
              choices={choices}
              defaultValue={search[name] ?? ""}
            />
          ))}
        </div>
        <div className="actions">
          <Button type="submit">{t("filter.show")}</Button>
          <LinkButton look="secondary" to={to} search={{}}>
            {t("filter.clear")}
          </LinkButton>
        </div>
      </details>
    </form>
  );
}
