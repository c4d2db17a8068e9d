import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { sessionsQuery } from "../transcripts-api";

interface SessionSelectProps {
  value: string;
  onChange: (session: string) => void;
}

/** Of which session. One that is only planned has nothing to code. */
export function SessionSelect({ value, onChange }: SessionSelectProps) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  return (
    <Loaded query={useQuery(sessionsQuery)}>
      {(sessions) => (
        <Select
          label={t("session")}
          prompt
          choices={sessions
            .filter((session) => session.status !== "planned")
            .map((session) => ({
              value: session.id,
              label: `${session.title} (${session.countries.map(format.country).join(", ")})`,
            }))}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Loaded>
  );
}
