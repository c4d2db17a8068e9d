import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/layout/page";
import { Button } from "../../components/ui/button";
import { signIn, useCan, useSession } from "../../lib/auth/session";
import { Heard } from "../home/heard";
import { NextSteps } from "../home/next-step";
import { navigation } from "../navigation";

const STEPS = ["hear", "understand", "decide", "trace"] as const;

/** What this is for, and where this person can go on. */
export function HomePage() {
  const { t } = useTranslation(["home", "nav"]);
  const session = useSession();
  const can = useCan();
  const open = navigation.filter(
    (item) => item.hint && (!item.roles || item.roles.some((role) => can(role))),
  );
  return (
    <Page title={t("home:title")} lead={t("home:lead")}>
      <Heard />
      <NextSteps />
      <h2>{t("home:how")}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <strong>{t(`home:step.${step}.title`)}</strong> {t(`home:step.${step}.text`)}
          </li>
        ))}
      </ol>
      <p>{t("home:no_profiling")}</p>
      <h2>{t("home:go_on")}</h2>
      {session.status === "anonymous" ? (
        <>
          <p>{t("home:sign_in")}</p>
          <div className="actions">
            <Button onClick={() => void signIn("/")}>{t("nav:sign_in")}</Button>
          </div>
        </>
      ) : null}
      <ul>
        {open.map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{t(`nav:${item.label}`)}</Link>
            {item.hint ? <> – {t(`home:${item.hint}`)}</> : null}
          </li>
        ))}
        <li>
          <Link to="/methods">{t("nav:methods")}</Link> – {t("home:hint.methods")}
        </li>
      </ul>
    </Page>
  );
}
