import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { PracticeStatus, Synthetic } from "../components/status-tag";
import { FAMILIES, type Family } from "../model/kit";
import { type Practice, practicesQuery } from "../practices-api";

const { useSearch } = getRouteApi("/practices");

/** The registry of practices, with how far each is validated and on how many public sources it rests. */
export function PracticesPage() {
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["sessions", "join", "kit"]);
  const practices = useQuery(practicesQuery);
  return (
    <Page title={t("practices.title")} lead={t("practices.lead")}>
      <div className="actions">
        <LinkButton to="/practices/compare" look="secondary">
          {t("compare.title")}
        </LinkButton>
      </div>
      <Loaded query={practices}>{(list) => <Registry practices={list} />}</Loaded>
    </Page>
  );
}

function Registry({ practices }: { practices: readonly Practice[] }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const navigate = useNavigate();
  const { country, family } = useSearch();
  const filter = (next: { country?: string; family?: string }) =>
    void navigate({
      to: "/practices",
      search: {
        ...((next.country ?? country) ? { country: next.country ?? country } : {}),
        ...((next.family ?? family) ? { family: next.family ?? family } : {}),
      },
      replace: true,
    });
  const shown = practices.filter(
    (one) => (!country || one.country === country) && (!family || one.practice_family === family),
  );
  const countries = [...new Set(practices.map((one) => one.country))].sort();
  return (
    <>
      <Select
        label={t("sessions:field.country")}
        choices={[
          { value: "", label: t("sessions:all") },
          ...countries.map((value) => ({ value, label: format.country(value) })),
        ]}
        value={country ?? ""}
        onChange={(event) => filter({ country: event.target.value })}
      />
      <Select
        label={t("sessions:field.family")}
        choices={[
          { value: "", label: t("sessions:all") },
          ...FAMILIES.map((value) => ({ value, label: t(`kit:family.${value}`) })),
        ]}
        value={family ?? ""}
        onChange={(event) => filter({ family: event.target.value })}
      />
      <p role="status">{t("sessions:practices.count", { count: shown.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-label={t("sessions:practices.title")}>
        <table>
          <caption className="visually-hidden">{t("sessions:practices.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("sessions:practices.name")}</th>
              <th scope="col">{t("sessions:field.country")}</th>
              <th scope="col">{t("sessions:field.family")}</th>
              <th scope="col">{t("sessions:field.status")}</th>
              <th scope="col" className="number">
                {t("sessions:practices.sources")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to="/practices/$id" params={{ id: one.id }}>
                    {one.name}
                  </Link>
                </th>
                <td>{format.country(one.country)}</td>
                <td>{t(`kit:family.${one.practice_family as Family}`)}</td>
                <td>
                  <PracticeStatus status={one.status} /> <Synthetic when={one.synthetic ?? false} />
                </td>
                <td className="number">{format.number(one.sources?.length ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
