import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { FileField } from "../../../components/form/file-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../lib/i18n/languages";

const MOST_MB = 15;

interface TranscriptUploadProps<Answer> {
  send: (file: File, language: string, onProgress: (share: number) => void) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  /** The language to begin with. */
  language?: string;
  submit: string;
}

/** A file with what was said, sent with its progress. */
export function TranscriptUpload<Answer>({
  send,
  onDone,
  language: first,
  submit,
}: TranscriptUploadProps<Answer>) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  const [file, setFile] = useState<File>();
  const [language, setLanguage] = useState(first ?? "en");
  const [error, setError] = useState<string>();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: (chosen: File) => send(chosen, language, setShare),
    onMutate: () => setShare(0),
    onSuccess: onDone,
  });
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wrong = !file
      ? t("upload.choose")
      : file.size > MOST_MB * 1e6
        ? t("upload.too_large", { size: MOST_MB })
        : undefined;
    setError(wrong);
    if (file && !wrong) sending.mutate(file);
  };
  const reading = share >= 1;
  return (
    <form onSubmit={go} noValidate>
      <FileField
        label={t("upload.file")}
        hint={t("upload.file_hint", { size: MOST_MB })}
        error={error}
        accept=".vtt,.srt,.docx,.txt"
        onFile={(chosen) => {
          setFile(chosen);
          setError(undefined);
        }}
      />
      <Select
        label={t("upload.language")}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      />
      <Button type="submit" busy={sending.isPending}>
        {submit}
      </Button>
      <div role="status">
        {sending.isPending ? (
          <p>
            <progress max={1} value={reading ? undefined : share} aria-label={t("upload.progress")} />{" "}
            {reading ? t("upload.reading") : t("upload.sent", { share: format.percent(share) })}
          </p>
        ) : null}
      </div>
      {sending.error ? <ProblemNotice problem={asProblem(sending.error)} /> : null}
    </form>
  );
}
