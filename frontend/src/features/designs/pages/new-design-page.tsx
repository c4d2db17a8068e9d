import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { useCreateDesign } from "../api";
import { useTold, useWords } from "../components/use-words";
import { countriesFor } from "../model/countries";
import type { DesignDraft } from "../model/types";

const POINTERS = { title: "/title", country: "/country", region: "/region" };

/** Begin a design: what it is called and where it is for. The first question about the context follows. */
export function NewDesignPage() {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const told = useTold();
  const session = useSession();
  const words = useWords();
  const navigate = useNavigate();
  const creating = useCreateDesign();
  const grants = session.status === "signed-in" ? session.grants : [];
  const countries = countriesFor(
    grants,
    words.lists.countries.map((item) => item.code),
  );
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState("");
  const [region, setRegion] = useState("");
  const [synthetic, setSynthetic] = useState(false);
  const [faults, setFaults] = useState<Partial<Record<keyof typeof POINTERS, string>>>({});
  const country = chosen || (countries.length === 1 ? (countries[0] ?? "") : "");
  const problem = creating.error ? asProblem(creating.error) : undefined;
  const messages = { ...problem?.messagesFor(POINTERS), ...faults };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));

  const create = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(title.trim() ? {} : { title: t("new.title_missing") }),
      ...(country ? {} : { country: t("new.country_missing") }),
    };
    setFaults(missing);
    if (Object.keys(missing).length > 0) return;
    creating.mutate(
      {
        title: title.trim(),
        country: country as DesignDraft["country"],
        region: region.trim() || null,
        synthetic,
      },
      {
        onSuccess: ({ data }) =>
          navigate({
            to: "/designs/$designId/steps/$step",
            params: { designId: data.id, step: "context" },
          }),
      },
    );
  };

  return (
    <Page
      title={t("new.title")}
      lead={t("new.lead")}
      lang={told}
      crumbs={[{ label: t("title"), to: "/designs" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      <form onSubmit={create} noValidate>
        <TextField
          id="title"
          label={t("new.name")}
          hint={t("new.name_hint")}
          error={messages.title}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Select
          id="country"
          label={t("new.country")}
          error={messages.country}
          prompt={countries.length !== 1}
          value={country}
          onChange={(event) => setChosen(event.target.value)}
          choices={countries.map((code) => ({ value: code, label: format.country(code) }))}
        />
        <TextField
          id="region"
          label={t("new.region")}
          hint={t("new.region_hint")}
          error={messages.region}
          value={region}
          maxLength={300}
          onChange={(event) => setRegion(event.target.value)}
        />
        <Checkboxes
          label={t("new.demo")}
          values={synthetic ? ["synthetic"] : []}
          onChange={(values) => setSynthetic(values.length > 0)}
          choices={[{ value: "synthetic", label: t("new.demo_label") }]}
        />
        <div className="actions">
          <Button type="submit" busy={creating.isPending}>
            {t("new.create")}
          </Button>
        </div>
      </form>
    </Page>
  );
}
