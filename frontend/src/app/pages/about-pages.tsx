import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/layout/page";
import { runtimeConfig } from "../../lib/config/config";

/** The sections of each page, in order; their words are in the `about` namespace. */
const SECTIONS = {
  accessibility: ["status", "known", "made", "feedback"],
  data_protection: ["survey", "sessions", "account", "storage", "rights"],
  methods: ["configurations", "support", "survey", "confidence", "options", "machines", "demo"],
} as const;

export function AccessibilityPage() {
  const { t } = useTranslation("about");
  return (
    <Page title={t("accessibility.title")} lead={t("accessibility.lead")}>
      {SECTIONS.accessibility.map((section) => (
        <Section
          key={section}
          title={t(`accessibility.${section}.title`)}
          text={t(`accessibility.${section}.text`)}
        />
      ))}
      <Contact />
    </Page>
  );
}

export function DataProtectionPage() {
  const { t } = useTranslation("about");
  return (
    <Page title={t("data_protection.title")} lead={t("data_protection.lead")}>
      {SECTIONS.data_protection.map((section) => (
        <Section
          key={section}
          title={t(`data_protection.${section}.title`)}
          text={t(`data_protection.${section}.text`)}
        />
      ))}
      <Contact />
    </Page>
  );
}

export function MethodsPage() {
  const { t } = useTranslation("about");
  return (
    <Page title={t("methods.title")} lead={t("methods.lead")}>
      {SECTIONS.methods.map((section) => (
        <Section key={section} title={t(`methods.${section}.title`)} text={t(`methods.${section}.text`)} />
      ))}
    </Page>
  );
}

function Section({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

/** The operator's address, where one is set. */
function Contact() {
  const { t } = useTranslation("about");
  const { data, isPending } = useQuery({ queryKey: ["runtime-config"], queryFn: runtimeConfig });
  if (isPending) return null;
  return data?.contact ? (
    <p>
      {t("contact")} <a href={`mailto:${data.contact}`}>{data.contact}</a>
    </p>
  ) : (
    <p>{t("contact_unset")}</p>
  );
}
