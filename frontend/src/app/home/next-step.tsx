import { useTranslation } from "react-i18next";
import { LinkButton } from "../../components/ui/button";
import type { Role } from "../../lib/auth/roles";
import { useCan } from "../../lib/auth/session";
import { navigation } from "../navigation";

/** The next thing for a role, in the order of the chain; only where its page is there. */
const STEPS: readonly { role: Role; to: string; step: Step }[] = [
  { role: "survey_manager", to: "/manage/surveys", step: "survey" },
  { role: "facilitator", to: "/sessions", step: "session" },
  { role: "rapporteur", to: "/sessions", step: "capture" },
  { role: "coder", to: "/coding", step: "coding" },
  { role: "analyst", to: "/evidence", step: "evidence" },
  { role: "policymaker", to: "/designs", step: "design" },
];

type Step = "survey" | "session" | "capture" | "coding" | "evidence" | "design";

export function NextSteps() {
  const { t } = useTranslation("home");
  const can = useCan();
  const mine = STEPS.filter(({ role, to }) => can(role) && navigation.some((item) => item.to === to));
  if (mine.length === 0) return null;
  return (
    <>
      <h2>{t("next.title")}</h2>
      <div className="actions">
        {mine.map(({ role, to, step }, index) => (
          <LinkButton key={role} to={to} look={index === 0 ? "primary" : "secondary"}>
            {t(`next.${step}`)}
          </LinkButton>
        ))}
      </div>
    </>
  );
}
