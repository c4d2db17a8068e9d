import { type ComponentType, createElement, memo } from "react";
import { type Model, RendererFactory } from "survey-core";
import { ReactQuestionFactory, Survey } from "survey-react-ui";
import { MatrixQuestion } from "./matrix-question";
import styles from "./questionnaire.module.css";
import { RankingQuestion } from "./ranking-question";

register("matrix", "rows", MatrixQuestion);
register("ranking", "buttons", RankingQuestion);

/** Makes a component of ours the renderer that questions of this type have by the name `renderAs`. */
function register(type: string, renderAs: string, component: ComponentType<object>): void {
  const name = `almpo-${type}`;
  RendererFactory.Instance.registerRenderer(type, renderAs, name);
  // The library passes the properties here, and declares a string.
  ReactQuestionFactory.Instance.registerQuestion(name, (given: unknown) =>
    createElement(component, given as object),
  );
}

/** The questions of the model's current page. It draws itself anew as the model changes. */
export const Questionnaire = memo(function Questionnaire({ model }: { model: Model }) {
  return (
    <div className={styles.questionnaire}>
      <Survey model={model} />
    </div>
  );
});
