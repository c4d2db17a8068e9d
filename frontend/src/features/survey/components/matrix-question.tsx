import type { MatrixRowModel, QuestionMatrixModel } from "survey-core";
import { SurveyQuestionElementBase } from "survey-react-ui";
import styles from "./matrix-question.module.css";
import { firstOf } from "./questionnaire-model";

/** Up to so many columns fit beside each other on a wide screen; more are given below each row everywhere. */
const SIDE_BY_SIDE = 7;

/** A matrix as one group of radio buttons per row. On a wide screen the groups stand as the lines of a table; the
 * words of a choice are read with it on every screen. */
export class MatrixQuestion extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionMatrixModel;
    const columns = question.visibleColumns;
    const wide = columns.length <= SIDE_BY_SIDE;
    const words = (row: MatrixRowModel) => this.renderLocString(row.locText);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend here; the heading above is its name
      <div
        role="group"
        aria-labelledby={question.ariaTitleId}
        className={wide ? `${styles.matrix} ${styles.wide}` : styles.matrix}
        style={{ "--columns": columns.length } as React.CSSProperties}
      >
        <div className={styles.heads} aria-hidden="true">
          <span />
          {columns.map((column) => (
            <span key={column.uniqueId}>{this.renderLocString(column.locText)}</span>
          ))}
        </div>
        {question.visibleRows.map((row, at) => (
          <fieldset key={String(row.uniqueId)} className={styles.row}>
            <legend>{words(row)}</legend>
            {columns.map((column, place) => (
              <label key={column.uniqueId}>
                <input
                  type="radio"
                  id={at === 0 && place === 0 ? firstOf(question) : undefined}
                  name={`${question.id}-${at}`}
                  value={String(column.value)}
                  checked={row.value === column.value}
                  onChange={() => {
                    row.value = column.value;
                  }}
                />
                <span>{this.renderLocString(column.locText)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    );
  }
}
