import { type ReactNode, useId } from "react";
import { Tag, type Tone } from "../ui/tag";
import styles from "./task-list.module.css";

export interface TaskItem {
  id: string;
  /** A link to the task; gets `describedBy` so that its status is read with it. */
  link: (describedBy: string) => ReactNode;
  hint?: string;
  status: string;
  tone?: Tone;
}

/** The steps of something larger, each with where it stands. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  const prefix = useId();
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const statusId = `${prefix}-${item.id}`;
        return (
          <li key={item.id} className={styles.task}>
            <span>
              {item.link(statusId)}
              {item.hint ? <span className={styles.hint}>{item.hint}</span> : null}
            </span>
            <span id={statusId}>
              <Tag tone={item.tone}>{item.status}</Tag>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
