import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from "../../../lib/i18n/languages";
import { briefFile, briefQuery } from "../api";
import { DesignFrame } from "../components/design-frame";
import styles from "../components/designs.module.css";
import { BRIEF_FORMATS, type BriefFormat, type BriefLanguage } from "../model/search";

/** The brief as it will be handed on: choose its language, read it, take it along. */
export function BriefPage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/brief" });
  return (
    <DesignFrame designId={designId} title={t("brief.title")} lead={t("brief.lead")}>
      {() => <Brief designId={designId} />}
    </DesignFrame>
  );
}

function Brief({ designId }: { designId: string }) {
  const { t, i18n } = useTranslation("designs");
  const search = useSearch({ from: "/designs/$designId/brief" });
  const navigate = useNavigate();
  const spoken = i18n.resolvedLanguage;
  const language: BriefLanguage = search.language ?? (isLanguage(spoken) ? spoken : "en");
  const brief = useQuery(briefQuery(designId, language));
  const file = useMutation({
    mutationFn: (format: BriefFormat) => briefFile(designId, language, format),
    onSuccess: (blob, format) => downloadBlob(`brief-${designId}-${language}.${format}`, blob),
  });
  return (
    <>
      <Select
        id="language"
        label={t("brief.language")}
        value={language}
        onChange={(event) => {
          const chosen = event.target.value;
          void navigate({
            to: "/designs/$designId/brief",
            params: { designId },
            search: isLanguage(chosen) ? { language: chosen } : {},
            replace: true,
            resetScroll: false,
          });
        }}
        choices={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
      />
      <Loaded query={brief}>
        {(html) => (
          <>
            <div className="actions">
              {BRIEF_FORMATS.map((format) => (
                <Button
                  key={format}
                  look={format === "pdf" ? "primary" : "secondary"}
                  busy={file.isPending && file.variables === format}
                  onClick={() => file.mutate(format)}
                >
                  {t(`brief.${format}`)}
                </Button>
              ))}
            </div>
            {file.error ? <ProblemNotice problem={asProblem(file.error)} /> : null}
            {/* Neither scripts nor the session reach into the document. */}
            <iframe
              className={styles.paper}
              title={t("brief.preview", { language: LANGUAGE_NAMES[language] })}
              sandbox=""
              srcDoc={html}
              lang={language}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
