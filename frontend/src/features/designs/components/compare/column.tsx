import { useTranslation } from "react-i18next";
import { Button } from "../../../../components/ui/button";
import { useFormats } from "../../../../lib/format/use-formats";
import { CRITERIA } from "../../model/steps";
import type { Compared, InputChange } from "../../model/types";
import styles from "../designs.module.css";
import { useWords } from "../use-words";
import { Moves, usePlace } from "./moves";

interface ColumnProps {
  column: Compared;
  /** Takes the scenario off the list; absent where the reader may not, or where there is nothing to take. */
  onRemove?: () => void;
}

/** The design or one scenario: what differs, where the options stand, what moved and which input moved it. */
export function Column({ column, onRemove }: ColumnProps) {
  const { t } = useTranslation("designs_compared");
  const { t: named } = useTranslation("designs");
  const words = useWords();
  const place = usePlace();
  const say = useInputs();
  const own = column.scenario === null;
  const inputName = (input: string) => (input === "weights" ? t("compare.weights") : words.label(input));
  return (
    <section className={styles.option}>
      <h3>{column.title ?? t("compare.own")}</h3>
      {own ? null : (
        <>
          <h4>{t("compare.differs")}</h4>
          {column.inputs.length === 0 ? (
            <p>{t("compare.differs_not")}</p>
          ) : (
            <ul>
              {column.inputs.map((input) => (
                <li key={input.kind === "context" ? input.code : input.kind}>{say(input)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <h4>{t("compare.ranking")}</h4>
      {column.options.length === 0 ? <p>{named("options.none")}</p> : null}
      <ol>
        {column.options.map((option) => (
          <li key={option.practice_family}>
            {words.text(option.label)} <span className={styles.small}>({place(option)})</span>
          </li>
        ))}
      </ol>
      <p className={styles.small}>{t("compare.abstained", { count: column.abstained.length })}</p>
      {own ? null : (
        <>
          <h4>{t("compare.moved")}</h4>
          <Moves moved={column.moved}>
            {(move) =>
              move.because.length === 0 ? (
                <p className={styles.small}>{t("compare.together")}</p>
              ) : (
                <ul>
                  {move.because.map((because) => (
                    <li key={because.input}>
                      {t("compare.because", {
                        input: inputName(because.input),
                        before: place(move.before),
                        after: place(because.alone),
                      })}
                    </li>
                  ))}
                </ul>
              )
            }
          </Moves>
        </>
      )}
      {onRemove ? (
        <Button look="quiet" onClick={onRemove}>
          {t("compare.remove")}
          <span className="visually-hidden">: {column.title}</span>
        </Button>
      ) : null}
    </section>
  );
}

function useInputs(): (input: InputChange) => string {
  const { t } = useTranslation("designs_compared");
  const { t: named } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const degree = (value: number | null) =>
    value === null ? t("compare.not_known") : format.number(value, 2);
  return (input) => {
    if (input.kind === "context")
      return `${words.text(input.label)}: ${t("from_to", { before: degree(input.before), after: degree(input.after) })}`;
    const shares = (weights: typeof input.before) =>
      weights
        ? format.list(
            CRITERIA.map((criterion) =>
              t("compare.share_of", {
                criterion: named(`criterion.${criterion}.name`),
                share: format.percent(weights[criterion] ?? 0),
              }),
            ),
          )
        : t("compare.weights_any");
    return `${t("compare.weights")}: ${t("from_to", { before: shares(input.before), after: shares(input.after) })}`;
  };
}
