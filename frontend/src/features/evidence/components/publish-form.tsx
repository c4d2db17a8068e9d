import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Problem } from "../../../lib/api/problem";
import { usePublishRelease } from "../releases-api";

/** Longest title the service takes, in code points. */
const TITLE_MAX = 200;

interface PublishFormProps {
  error: string | undefined;
  /** After each submit: what is wrong with the title. */
  onError: (error: string | undefined) => void;
}

/** Freezes the evidence as it stands, under a title. */
export function PublishForm({ error, onError }: PublishFormProps) {
  const { t } = useTranslation("evidence");
  const [title, setTitle] = useState("");
  const navigate = useNavigate();
  const publish = usePublishRelease();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = title.trim();
    const length = Array.from(wanted).length;
    const wrong =
      length === 0
        ? t("fault.title")
        : length > TITLE_MAX
          ? t("fault.too_long", { limit: TITLE_MAX })
          : undefined;
    onError(wrong);
    if (wrong || publish.isPending) return;
    publish.mutate(wanted, {
      onSuccess: (release) =>
        void navigate({ to: "/evidence/releases/$releaseId", params: { releaseId: release.id } }),
    });
  };
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <p>{t("releases.publish_explained")}</p>
      <TextField
        id="title"
        label={t("releases.name")}
        hint={t("releases.name_hint")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={error}
      />
      {publish.error instanceof Problem ? <ProblemNotice problem={publish.error} /> : null}
      <Button type="submit" busy={publish.isPending}>
        {t("releases.publish")}
      </Button>
    </form>
  );
}
