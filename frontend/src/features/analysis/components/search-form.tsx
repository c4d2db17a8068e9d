import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES } from "../../../lib/vocabulary/countries";
import { asSearchSearch, KINDS, LONGEST, SEARCH_LANGUAGES, type SearchSearch } from "../model/search";
import styles from "./analysis.module.css";

interface SearchFormProps {
  search: SearchSearch;
  error: string | undefined;
  onSearch: (search: SearchSearch) => void;
}

/** A question in one's own words, and where to look. Nothing moves before "Search". */
export function SearchForm({ search, error, onSearch }: SearchFormProps) {
  const { t, i18n } = useTranslation("analysis");
  const format = useFormats();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(asSearchSearch(Object.fromEntries(new FormData(event.currentTarget))));
  };
  const any = { value: "", label: t("any") };
  const languages = new Intl.DisplayNames(i18n.language, { type: "language" });
  const countries = COUNTRIES.map((code) => ({ value: code, label: format.country(code) })).sort((a, b) =>
    a.label.localeCompare(b.label, i18n.language),
  );
  return (
    <search>
      <form onSubmit={submit} noValidate aria-label={t("search.title")} className="no-print">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("search.question")}
          hint={t("search.hint")}
          error={error}
          maxLength={LONGEST}
          defaultValue={search.q}
        />
        <div className={styles.fields}>
          <Select
            name="lang"
            label={t("search.language")}
            choices={SEARCH_LANGUAGES.map((code) => ({ value: code, label: languages.of(code) ?? code }))}
            defaultValue={search.lang ?? asSearchSearch({ lang: i18n.language }).lang ?? "en"}
          />
          <Select
            name="country"
            label={t("search.country")}
            choices={[any, ...countries]}
            defaultValue={search.country ?? ""}
          />
          <Select
            name="kind"
            label={t("search.kind")}
            choices={[any, ...KINDS.map((kind) => ({ value: kind, label: t(`search.kinds.${kind}`) }))]}
            defaultValue={search.kind ?? ""}
          />
        </div>
        <div className="actions">
          <Button type="submit">{t("search.do")}</Button>
        </div>
      </form>
    </search>
  );
}
