import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { ErrorSummary } from "../../../components/form/error-summary";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES } from "../../../lib/vocabulary/countries";
import { scopesByRole } from "../model/grants";
import { type Secret, useSubscribe, type WebhookDraft, type WebhookEvent } from "../webhooks-api";

const EVENTS = ["release.published", "design.out_of_date", "decision.recorded"] as const;
const POINTERS = { url: "/url", events: "/events", country: "/country", description: "/description" };

/** The service says what is wrong with an address: it alone knows where it may send. */
export function SubscribeForm({ onSecret }: { onSecret: (secret: Secret) => void }) {
  const { t } = useTranslation("webhooks");
  const format = useFormats();
  const subscribing = useSubscribe();
  const countries = useSubscribable();
  const [url, setUrl] = useState("");
  const [events, setEvents] = useState<WebhookEvent[]>([...EVENTS]);
  const [country, setCountry] = useState(countries.everywhere ? "" : (countries.codes[0] ?? ""));
  const [description, setDescription] = useState("");
  const problem = subscribing.error ? asProblem(subscribing.error) : undefined;
  const messages = problem?.messagesFor(POINTERS) ?? {};
  const errors = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const subscribe = (event: FormEvent) => {
    event.preventDefault();
    subscribing.mutate(
      {
        url: url.trim(),
        events,
        country: (country || null) as WebhookDraft["country"],
        description: description.trim() || null,
        active: true,
      },
      {
        onSuccess: (made) => {
          onSecret(made);
          setUrl("");
          setDescription("");
        },
      },
    );
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      <form onSubmit={subscribe} noValidate>
        <TextField
          id="url"
          label={t("url")}
          hint={t("url_hint")}
          error={messages.url}
          type="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <Checkboxes
          id="events"
          label={t("events")}
          error={messages.events}
          values={events}
          onChange={setEvents}
          choices={EVENTS.map((each) => ({ value: each, label: t(`event.${each}`) }))}
        />
        <Select
          id="country"
          label={t("country")}
          hint={t("country_hint")}
          error={messages.country}
          value={country}
          onChange={(event) => setCountry(event.target.value)}
          choices={[
            ...(countries.everywhere ? [{ value: "", label: t("every_country") }] : []),
            ...countries.codes.map((code) => ({ value: code, label: format.country(code) })),
          ]}
        />
        <TextField
          id="description"
          label={t("description")}
          error={messages.description}
          value={description}
          onChange={(event) => setDescription(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" busy={subscribing.isPending}>
            {t("subscribe")}
          </Button>
        </div>
      </form>
    </>
  );
}

/** The countries for which the person may subscribe. */
function useSubscribable(): { everywhere: boolean; codes: readonly string[] } {
  const session = useSession();
  const grants = session.status === "signed-in" ? session.grants : [];
  const scopes = scopesByRole(grants.filter(({ role }) => role === "admin" || role === "integrator"));
  if (scopes.some(({ countries }) => countries === "everywhere"))
    return { everywhere: true, codes: COUNTRIES };
  const codes = new Set(scopes.flatMap(({ countries }) => (countries === "everywhere" ? [] : countries)));
  return { everywhere: false, codes: [...codes].sort() };
}
