import { useTranslation } from "react-i18next";
import { useFormats } from "../../../../lib/format/use-formats";
import type { Need } from "../../model/types";
import { useWords } from "../use-words";

/** Which options need it and why, who asked for it, and what was said in other countries. */
export function NeedFacts({ need, min }: { need: Need; min: number }) {
  const { t } = useTranslation("readiness");
  const format = useFormats();
  const words = useWords();
  const tied = need.options.map(
    (tie) =>
      `${words.label(tie.practice_family)} (${format.list(tie.because.map((why) => t(`because.${why}`)))})`,
  );
  return (
    <>
      <p>
        {tied.length > 0 ? t("options.known", { options: format.list(tied) }) : t("options.none")}{" "}
        {need.voices > 0 ? t("asked", { count: need.voices }) : null}
      </p>
      <p>
        <strong>{t("elsewhere.title")}</strong>
      </p>
      <Elsewhere said={need.elsewhere} min={min} />
    </>
  );
}

function Elsewhere({ said, min }: { said: Need["elsewhere"]; min: number }) {
  const { t } = useTranslation("readiness");
  const format = useFormats();
  const words = useWords();
  const countries = format.list(said.countries.map(format.country));
  if (said.reason) return <p>{t(`elsewhere.${said.reason}`, { countries, min })}</p>;
  const levels = Object.entries(said.readiness_levels ?? {}).map(([level, n]) =>
    t("elsewhere.level", { level: words.label(level), n: format.number(n) }),
  );
  return (
    <>
      <p>
        {t("elsewhere.voices", { countries, voices: format.number(said.voices ?? 0) })}{" "}
        {levels.length > 0 ? t("elsewhere.levels", { levels: format.list(levels) }) : null}
      </p>
      <ul>
        {said.by_country.map((each) => (
          <li key={each.country}>
            {t("elsewhere.country", {
              country: format.country(each.country),
              voices: format.number(each.voices),
              requirements: format.number(each.requirements),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
