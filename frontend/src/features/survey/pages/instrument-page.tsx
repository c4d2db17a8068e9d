import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { LANGUAGE_NAMES } from "../../../lib/i18n/languages";
import styles from "../components/manage.module.css";
import { Publication } from "../components/publication";
import { ReplaceDraft } from "../components/replace-draft";
import { Translations } from "../components/translations";
import { VersionList } from "../components/version-list";
import { VersionMap } from "../components/version-map";
import { instrumentQuery, type WholeInstrument } from "../manage-api";
import { pagesOf, wordsIn } from "../model/definition";
import { languagesOf } from "../model/preview";

/** One instrument: its draft, what stands in the way of publishing it, its versions and their codebooks. */
export function InstrumentPage() {
  const { instrumentId } = useParams({ from: "/manage/instruments/$instrumentId" });
  const instrument = useQuery(instrumentQuery(instrumentId));
  return (
    <Loaded query={instrument}>{({ data, etag }) => <Instrument instrument={data} etag={etag} />}</Loaded>
  );
}

function Instrument({ instrument, etag }: { instrument: WholeInstrument; etag: string }) {
  const { t, i18n } = useTranslation("survey_manage");
  const can = useCan();
  const title = wordsIn(instrument.title, i18n.language);
  return (
    <Page title={title} lang={t("language_tag")} crumbs={[{ label: t("title"), to: "/manage/surveys" }]}>
      <Facts instrument={instrument} />
      <div className="actions">
        <LinkButton
          look="secondary"
          to="/manage/instruments/$instrumentId/preview"
          params={{ instrumentId: instrument.id }}
        >
          {t("instrument_page.preview")}
        </LinkButton>
      </div>
      {can("survey_manager", "EU") ? <Publication instrument={instrument} /> : null}
      {can("survey_manager", "EU") ? <ReplaceDraft instrument={instrument} etag={etag} /> : null}
      <Translations instrument={instrument} etag={etag} editable={can("survey_manager", "EU")} />
      <h2>{t("instrument_page.versions")}</h2>
      <VersionList instrument={instrument} />
      {(instrument.latest_version ?? 0) > 1 ? (
        <VersionMap instrumentId={instrument.id} latest={instrument.latest_version ?? 0} />
      ) : null}
    </Page>
  );
}

function Facts({ instrument }: { instrument: WholeInstrument }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const pages = pagesOf(instrument.definition);
  const questions = pages.reduce((sum, page) => sum + page.questions.length, 0);
  const languages = languagesOf(instrument.definition).map((language) => LANGUAGE_NAMES[language]);
  return (
    <dl className={styles.facts}>
      <dt>{t("instrument_page.slug")}</dt>
      <dd>{instrument.slug}</dd>
      <dt>{t("version")}</dt>
      <dd>{instrument.latest_version ?? t("only_draft")}</dd>
      <dt>{t("changed")}</dt>
      <dd>{format.dateTime(instrument.updated_at)}</dd>
      <dt>{t("instrument_page.extent")}</dt>
      <dd>
        {t("instrument_page.pages", { count: pages.length })},{" "}
        {t("instrument_page.questions", { count: questions })}
      </dd>
      <dt>{t("instrument_page.languages")}</dt>
      <dd>{format.list(languages)}</dd>
    </dl>
  );
}
