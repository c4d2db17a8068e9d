import { useEffect, useRef, useState } from "react";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.fontless.css";
import styles from "./questionnaire.module.css";
import { questionnaireModel } from "./questionnaire-model";

interface QuestionnaireProps {
  definition: object;
  language: string;
  answers: Readonly<Record<string, unknown>>;
  question: string | undefined;
  completeText: string;
  /** The answers so far, and which questions are asked on this route. */
  onChange: (answers: Readonly<Record<string, unknown>>, asked: readonly string[]) => void;
  onDone: () => void;
}

/** The questions page by page. Its end is not a submission: the answers are checked first. */
export function Questionnaire({ language, completeText, onChange, onDone, ...asked }: QuestionnaireProps) {
  const [model] = useState(() => questionnaireModel({ ...asked, language, completeText }));
  const latest = useRef({ onChange, onDone });
  useEffect(() => {
    latest.current = { onChange, onDone };
  });
  useEffect(() => {
    model.locale = language;
    model.completeText = completeText;
  }, [model, language, completeText]);
  useEffect(() => {
    const asked = () =>
      model.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible);
    const changed = () =>
      latest.current.onChange(
        { ...model.data },
        asked().map((question) => question.name),
      );
    const completing = (_: unknown, options: { allow: boolean }) => {
      options.allow = false;
      changed();
      latest.current.onDone();
    };
    model.onValueChanged.add(changed);
    model.onCompleting.add(completing);
    return () => {
      model.onValueChanged.remove(changed);
      model.onCompleting.remove(completing);
    };
  }, [model]);
  useEffect(() => {
    if (asked.question) model.focusQuestion(asked.question);
  }, [model, asked.question]);
  return (
    <div className={styles.questionnaire}>
      <Survey model={model} />
    </div>
  );
}
