import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { FileField } from "../../../components/form/file-field";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { type CsvFault, readCases } from "../model/cases-csv";
import type { Data } from "../model/types";

/** Cases of one's own: a file, or pasted text. */
export function CsvSource({ onData }: { onData: (data: Data) => void }) {
  const { t } = useTranslation("analysis");
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const read = (event: FormEvent) => {
    event.preventDefault();
    const found = readCases(text);
    if ("fault" in found) {
      setError(wordsOf(found.fault));
      document.getElementById("csv")?.focus();
    } else {
      setError(undefined);
      onData(found.data);
    }
  };
  const wordsOf = (fault: CsvFault): string => {
    const { kind, ...values } = fault;
    return t(`csv.fault.${kind}`, values);
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    file.text().then(setText, () => setError(t("csv.unreadable")));
  };
  return (
    <form onSubmit={read} noValidate>
      <p>{t("csv.explained")}</p>
      <FileField id="file" label={t("csv.file")} accept=".csv,.tsv,.txt,text/csv" onFile={take} />
      <TextArea
        id="csv"
        label={t("csv.text")}
        hint={t("csv.hint")}
        error={error}
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t("csv.read")}</Button>
    </form>
  );
}
