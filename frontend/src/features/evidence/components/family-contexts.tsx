import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { familyQuery } from "../api";
import { type CodeOrText, type Configuration, type Family, voicesAgainst } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

/** The same practice, mechanism and outcome elsewhere: where it held, where it failed, where it went the other way. */
export function FamilyContexts({ of }: { of: Configuration }) {
  const { t } = useTranslation("evidence");
  const family = useQuery({ ...familyQuery(of.family), enabled: of.status !== "uncoded" });
  if (of.status === "uncoded") return <p>{t("family.uncoded")}</p>;
  return (
    <>
      <p>{t("family.explained")}</p>
      <Loaded query={family}>
        {(found) => (
          <>
            <div className={styles.sides}>
              <Contexts side="held" of={found.held_in} here={of.id} />
              <Contexts side="failed" of={found.failed_in} here={of.id} />
            </div>
            {found.opposite_family ? <Opposite family={found.opposite_family} /> : null}
          </>
        )}
      </Loaded>
    </>
  );
}

interface ContextsProps {
  side: "held" | "failed";
  of: Family["held_in"];
  /** Id of the configuration on the page. */
  here: string;
}

function Contexts({ side, of, here }: ContextsProps) {
  const { t } = useTranslation("evidence");
  return (
    <div className={side === "held" ? styles.for : styles.against}>
      <h3>{t(`family.${side}`)}</h3>
      {of.length === 0 ? <p>{t(`family.nowhere_${side}`)}</p> : null}
      <ul>
        {of.map((one) => (
          <li key={one.id}>
            <InContexts of={one} here={one.id === here} />{" "}
            <span className={styles.note}>
              {t("count.voices", { count: side === "held" ? one.support.voices : voicesAgainst(one) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function InContexts({ of, here }: { of: Family["held_in"][number]; here: boolean }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const word = (part: CodeOrText) => (part.code ? words.of(part.code) : part.text || t("not_named"));
  const contexts = of.contexts.length > 0 ? format.list(of.contexts.map(word)) : t("not_named");
  if (here) {
    return (
      <span className={styles.here}>
        {contexts} ({t("family.here")})
      </span>
    );
  }
  return (
    <Link to="/evidence/$configurationId" params={{ configurationId: of.id }}>
      {contexts}
    </Link>
  );
}

function Opposite({ family }: { family: string }) {
  const { t } = useTranslation("evidence");
  const found = useQuery(familyQuery(family));
  return (
    <>
      <p>{t("family.opposite")}</p>
      <Loaded query={found}>
        {({ held_in }) => (
          <ul>
            {held_in.map((one) => (
              <li key={one.id}>
                <InContexts of={one} here={false} /> {t(`graph.direction.${one.direction}`)}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
