import { useMutation } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { ErrorSummary } from "../../../components/form/error-summary";
import { TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES, type Country } from "../../../lib/vocabulary/countries";
import { STAKEHOLDER_TYPES, type StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import { useFocusInside } from "../components/use-focus-inside";
import { type JoinDraft, joinSession } from "../guest-api";
import { keepGuest } from "../model/guest";

const { useSearch } = getRouteApi("/join");
/** What a session's code alone does not say; a personal code says it all. */
const ASKED = { stakeholder_type: "/stakeholder_type", country: "/country" };

/** Joining with a code: one's own, or the session's with a word about for whom one speaks. */
export function JoinPage() {
  const { t } = useTranslation(["join", "kit"]);
  const format = useFormats();
  const navigate = useNavigate();
  const search = useSearch();
  const [code, setCode] = useState(search.code ?? "");
  const [type, setType] = useState("");
  const [country, setCountry] = useState("");
  const [consent, setConsent] = useState<("attribution" | "quotes")[]>([]);
  const [step, setStep] = useState<1 | 2>(1);
  const [empty, setEmpty] = useState(false);
  const join = useMutation({
    mutationFn: (draft: JoinDraft) => joinSession(draft),
    onSuccess: (joined) => {
      keepGuest(joined);
      void navigate({ to: "/join/session" });
    },
    onError: (failure) => {
      const asked = asProblem(failure).messagesFor(ASKED);
      if (asked.stakeholder_type || asked.country) setStep(2);
    },
  });
  // The session's own code leads to a second step: what is asked there is no mistake before it was seen.
  const answered = join.variables?.consent !== undefined;
  const secondStep = useFocusInside<HTMLDivElement>(step === 2);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!code.trim());
    if (!code.trim()) return;
    join.mutate({
      code: code.trim(),
      ...(type ? { stakeholder_type: type as StakeholderType } : {}),
      ...(country ? { country: country as Country } : {}),
      ...(step === 2
        ? { consent: { attribution: consent.includes("attribution"), quotes: consent.includes("quotes") } }
        : {}),
    });
  };
  const refused = join.error ? asProblem(join.error) : undefined;
  const wanted = refused?.messagesFor(ASKED) ?? {};
  const problem = answered || Object.keys(wanted).length === 0 ? refused : undefined;
  const asked = problem ? wanted : {};
  const errors = [
    ...(empty ? [{ field: "code", message: t("join:error.code") }] : []),
    ...(asked.stakeholder_type
      ? [{ field: "stakeholder_type", message: t("join:error.stakeholder_type") }]
      : []),
    ...(asked.country ? [{ field: "country", message: t("join:error.country") }] : []),
  ];
  const message = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Page
      title={t("join:title")}
      lead={t("join:lead")}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      <form onSubmit={submit} noValidate>
        <TextField
          id="code"
          label={t("join:code")}
          hint={t("join:code_hint")}
          error={message("code")}
          value={code}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
        {step === 2 ? (
          <div ref={secondStep}>
            <h2>{t("join:about_you_title")}</h2>
            <p>{t("join:about_you")}</p>
            <Select
              id="stakeholder_type"
              label={t("join:stakeholder_type")}
              error={message("stakeholder_type")}
              prompt
              choices={STAKEHOLDER_TYPES.map((value) => ({
                value,
                label: t(`kit:stakeholder_type.${value}`),
              }))}
              value={type}
              onChange={(event) => setType(event.target.value)}
            />
            <Select
              id="country"
              label={t("join:country")}
              error={message("country")}
              prompt
              choices={COUNTRIES.map((value) => ({ value, label: format.country(value) }))}
              value={country}
              onChange={(event) => setCountry(event.target.value)}
            />
            <Checkboxes
              label={t("kit:consent.title")}
              hint={t("join:consent_hint")}
              choices={(["attribution", "quotes"] as const).map((value) => ({
                value,
                label: t(`kit:consent.${value}`),
              }))}
              values={consent}
              onChange={setConsent}
            />
          </div>
        ) : null}
        <div className="actions">
          <Button type="submit" busy={join.isPending}>
            {t("join:submit")}
          </Button>
        </div>
      </form>
    </Page>
  );
}
