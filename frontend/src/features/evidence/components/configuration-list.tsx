import { Link } from "@tanstack/react-router";
import type { FrozenConfiguration } from "../model/types";
import styles from "./evidence.module.css";
import { Sentence } from "./sentence";
import { ConfigurationTags } from "./tags";
import { ForAndAgainst } from "./voices";

/** Configurations one below the other, as sentences with their support and their dissent. */
export function ConfigurationList({ configurations }: { configurations: readonly FrozenConfiguration[] }) {
  return (
    <ol className={styles.list}>
      {configurations.map((configuration) => (
        <li key={configuration.id}>
          <article>
            <h3 className={styles.sentence}>
              <Link to="/evidence/$configurationId" params={{ configurationId: configuration.id }}>
                <Sentence of={configuration} />
              </Link>
            </h3>
            <ConfigurationTags
              status={configuration.status}
              confidence={configuration.confidence.level}
              synthetic={configuration.synthetic}
            />
            <ForAndAgainst of={configuration} level={4} />
          </article>
        </li>
      ))}
    </ol>
  );
}
