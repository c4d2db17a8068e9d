// Made by `npm run api` from contracts/openapi/cmo.json; do not edit.
export interface paths {
    "/api/cmo/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Evidence
         * @description Statements, coded passages of transcripts, open answers and pilots' feedback. Words are withheld from
         *     policymakers and integrators where the speaker did not agree to be quoted.
         */
        get: operations["list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/evidence/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search Evidence
         * @description Passages by words (BM25) and by meaning, across languages; Greek by words alone. Callers who do not work with
         *     words find only what may be quoted.
         */
        get: operations["search_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/evidence/{evidence_id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Similar Evidence
         * @description Near-duplicates of an evidence item, across sessions, countries and languages.
         */
        get: operations["similar_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Evidence
         * @description One evidence item.
         */
        get: operations["read_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Themes
         * @description What comes up again, with quotes that were confirmed and may be quoted.
         */
        get: operations["list_themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Configurations
         * @description Configurations with most voices first.
         */
        get: operations["list_configurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Configuration
         * @description One configuration; 410 when nothing stands behind it any more.
         */
        get: operations["read_configuration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Configuration Lineage
         * @description The cards, statements, sessions, practices and survey items behind a configuration. Words are shown only
         *     where the speaker agreed to be quoted.
         */
        get: operations["read_configuration_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/pilots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pilots Beside
         * @description What pilots observed for options that rested on this configuration. They are shown beside it and count neither
         *     for nor against it: what they mean for it is for people to judge.
         */
        get: operations["list_pilots_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/confidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Confidence Worksheet
         * @description The facts beside each component. The ETag is the configuration's.
         */
        get: operations["read_confidence_worksheet"];
        put?: never;
        /**
         * Judge Confidence
         * @description Judge how far the finding can be trusted. Another judge's opinion stands beside it; where they differ, the
         *     configuration says so until it is settled. `If-Match` carries the ETag of the configuration that was read, the
         *     answer's ETag is that of the configuration with the new judgement.
         */
        post: operations["judge_confidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/confidence/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Disagreement
         * @description Settle what judges hold differently, with a reason: this level stands, and what each judge holds stays to be
         *     read. 409 when they do not disagree.
         */
        post: operations["settle_disagreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review Configuration
         * @description Accept, contest or reject a configuration. `If-Match` carries the ETag of the configuration that was read.
         */
        post: operations["review_configuration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Judgements
         * @description Every judgement made, newest first; it outlives the evidence it was made on.
         */
        get: operations["list_judgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/families/{family_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Family
         * @description The contexts in which a family held, and those in which it failed.
         */
        get: operations["read_family"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Factors
         * @description Voices, sessions, countries and stakeholder types per factor. `country` narrows the mentions, not the survey's
         *     shares, which are published for whole waves only.
         */
        get: operations["list_factors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Flow
         * @description Independent voices per link, of the `limit` configurations with most voices that fit the filters. `country`
         *     narrows the voices as well.
         */
        get: operations["read_flow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/gap-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Gap Map
         * @description Counts and best confidence per pair of codes.
         */
        get: operations["read_gap_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/requirements-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requirements Demand
         * @description Requirements by code, with the voices behind them and the survey's view.
         */
        get: operations["list_requirements_demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/coding-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Coding Queue
         * @description Cards with a part that has no code, most voices first, then statements that nobody coded: first those of which
         *     the model is least sure and which are least like what was coded and like each other, each with its reason. Only of
         *     sessions of the caller's countries.
         */
        get: operations["read_coding_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest Codes
         * @description What each text speaks of and which codes fit it, with calibrated probabilities, or why nothing is suggested.
         *     A text that cannot be read is answered for itself and takes no other down. Nothing of the texts is kept.
         */
        post: operations["suggest_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Models
         * @description All text models and who put which to work.
         */
        get: operations["list_models"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/models/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Model
         * @description One text model, with its comparison.
         */
        get: operations["read_model"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/models/retrain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrain Model
         * @description Train a model on the content and on coders' decisions, in the background, and compare it with the one at work
         *     on held-out texts and on recent decisions. Needs the role for all countries: a model serves them all.
         */
        post: operations["retrain_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/models/{version}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate Model
         * @description Put a model to work, with a reason.
         */
        post: operations["activate_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Releases
         * @description Newest first.
         */
        get: operations["list_releases"];
        put?: never;
        /**
         * Publish Release
         * @description Freeze the evidence as it stands. Uncoded and rejected configurations stay out. The same state gives the same
         *     bundle bytes.
         */
        post: operations["publish_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases/{release_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Release
         * @description The manifest.
         */
        get: operations["read_release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases/{release_id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Release Bundle
         * @description The bundle's canonical JSON, byte for byte as hashed; the ETag is its SHA-256.
         */
        get: operations["read_release_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases/{release_id}/diff/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Diff Releases
         * @description What changed between two releases and why; with `now` for the other, since this one.
         */
        get: operations["diff_releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases/{release_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Release Report
         * @description How far the release can be leant on: recovery of planted truth at its size, and what hangs on one country.
         */
        get: operations["read_release_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/releases/{release_id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Brief
         * @description What the release says, as a policy brief across sessions and survey: each finding with its voices, confidence
         *     and dissent, the numbered evidence, method and limits. HTML without scripts, PDF/UA, Word, or as JSON.
         */
        get: operations["read_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Analyses
         * @description Newest first.
         */
        get: operations["list_analyses"];
        put?: never;
        /**
         * Make Analysis
         * @description Analyse, in a process of its own: 201 with a short one's result, 202 with a long one's place to look. Cases that
         *     cannot be analysed are refused with the column and the row.
         */
        post: operations["make_analysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses/{analysis_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Analysis
         * @description An analysis with its cases.
         */
        get: operations["read_analysis"];
        put?: never;
        post?: never;
        /**
         * Delete Analysis
         * @description Forget an analysis; one that runs is stopped.
         */
        delete: operations["delete_analysis"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses/{analysis_id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Analysis Result
         * @description The result's canonical JSON, byte for byte as hashed; the ETag is its SHA-256.
         */
        get: operations["read_analysis_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses/{analysis_id}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rerun Analysis
         * @description Make it again of the same cases; with the same code the result has the same bytes.
         */
        post: operations["rerun_analysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses/{analysis_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Analysis
         * @description Stop one that runs; one that has ended stays as it is.
         */
        post: operations["cancel_analysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/analyses/{analysis_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Analysis
         * @description `progress` {seconds, of} while it runs, then `done`, `refused`, `failed`, `cancelled` or `superseded` {id}.
         */
        get: operations["stream_analysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/configurations/{configuration_id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Propose Cases
         * @description The cases of a configuration's family, with a draft for `POST /analyses` that lacks only a person's reasons.
         */
        get: operations["propose_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cmo/v1/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Changes
         * @description `configuration` {id, status, revision} when one changed; `release` {id, revision} when one was published.
         */
        get: operations["stream_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Abstention
         * @description Why nothing is suggested. `pointer` is the place in the request.
         */
        Abstention: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "empty" | "too_short" | "too_long" | "language_not_supported" | "other_language" | "not_recognised" | "low_confidence";
            /**
             * Pointer
             * @example /texts/0/text
             */
            pointer: string;
            /** Detail */
            detail: string;
        };
        /**
         * Activation
         * @description Somebody put a model to work, and said why.
         */
        Activation: {
            /** Version */
            version: string;
            /** Reason */
            reason: string;
            /** By */
            by: string;
            /** At */
            at: string;
        };
        /** ActivationDraft */
        ActivationDraft: {
            /** Reason */
            reason: string;
        };
        /**
         * AdequacyFacts
         * @description How many, and how rich.
         */
        AdequacyFacts: {
            /** Voices */
            voices: number;
            /** Statements */
            statements: number;
            /** Cards */
            cards: number;
            /** Sessions */
            sessions: number;
            /** Median Statement Characters */
            median_statement_characters: number | null;
        };
        /**
         * Analysis
         * @description An analysis and where it stands. The result is at `result_path` once `status` is `done`.
         */
        Analysis: {
            /** Id */
            id: string;
            /**
             * Method
             * @enum {string}
             */
            method: "qca" | "cna" | "necessity" | "robustness";
            /** Title */
            title: string;
            /**
             * Status
             * @enum {string}
             */
            status: "running" | "done" | "refused" | "failed" | "cancelled" | "superseded";
            /** Because */
            because: string | null;
            /** Parameters */
            parameters: {
                [key: string]: unknown;
            };
            /** Warnings */
            warnings: string[];
            /** By */
            by: string;
            /** At */
            at: string;
            /** Finished At */
            finished_at: string | null;
            /** Code Version */
            code_version: string;
            /** Rerun Of */
            rerun_of: string | null;
            /** Result Path */
            result_path: string | null;
            /** Result Sha256 */
            result_sha256: string | null;
        };
        /**
         * AnalysisDraft
         * @description Give `data` or `selection`, not both.
         */
        AnalysisDraft: {
            /**
             * Method
             * @enum {string}
             */
            method: "qca" | "cna" | "necessity" | "robustness";
            /** Title */
            title: string;
            data?: components["schemas"]["Data"] | null;
            selection?: components["schemas"]["Selection"] | null;
            /**
             * Outcome
             * @description `Y`, `~Y` or `Y[2]`; all methods but cna.
             */
            outcome?: string | null;
            /**
             * Conditions
             * @description By default all other columns.
             * @default []
             */
            conditions: string[];
            /**
             * Calibration
             * @default {}
             */
            calibration: {
                [key: string]: components["schemas"]["Calibration"];
            };
            /**
             * Assumed
             * @default []
             */
            assumed: components["schemas"]["Assumed"][];
            /**
             * Incl Cut
             * @default 1
             */
            incl_cut: number;
            /** Contradiction Cut */
            contradiction_cut?: number | null;
            /**
             * Pri Cut
             * @default 0
             */
            pri_cut: number;
            /**
             * N Cut
             * @default 1
             */
            n_cut: number;
            /**
             * Solution
             * @default conservative
             * @enum {string}
             */
            solution: "conservative" | "parsimonious" | "intermediate";
            /** Directional Expectations */
            directional_expectations?: string | null;
            /**
             * Excluded
             * @default []
             */
            excluded: string[];
            /**
             * Enhanced
             * @description Leave out contradictory assumptions and simultaneous subset rows.
             * @default false
             */
            enhanced: boolean;
            /**
             * Row Dominance
             * @default false
             */
            row_dominance: boolean;
            /**
             * Cov Cut
             * @description necessity: coverage to reach; cna: coverage to reach.
             * @default 0
             */
            cov_cut: number;
            /**
             * Ron Cut
             * @description necessity: relevance to reach.
             * @default 0
             */
            ron_cut: number;
            /**
             * Ordering
             * @description cna: causes before effects.
             * @default []
             */
            ordering: string[][];
            /**
             * Strict
             * @description cna: factors of one group do not cause each other.
             * @default false
             */
            strict: boolean;
            /**
             * Incl Cuts
             * @description robustness: inclusion cut-offs to try.
             * @default []
             */
            incl_cuts: number[];
            /**
             * N Cuts
             * @description robustness: frequency cut-offs to try.
             * @default []
             */
            n_cuts: number[];
            /**
             * Shifts
             * @description robustness: how far each crossover is moved, in shares of the distance to the anchor on that side; of columns with three anchors.
             * @default []
             */
            shifts: number[];
            /**
             * Clusters
             * @description robustness: the country, or another group, of each case. Cases of evidence have theirs already.
             * @default {}
             */
            clusters: {
                [key: string]: string;
            };
            /**
             * Max Models
             * @default 1000
             */
            max_models: number;
            /**
             * Seconds
             * @default 60
             */
            seconds: number;
        };
        /**
         * AnalysisWithData
         * @description With the cases that it was made of, and how evidence became memberships; null once an erasure took them.
         */
        AnalysisWithData: {
            /** Id */
            id: string;
            /**
             * Method
             * @enum {string}
             */
            method: "qca" | "cna" | "necessity" | "robustness";
            /** Title */
            title: string;
            /**
             * Status
             * @enum {string}
             */
            status: "running" | "done" | "refused" | "failed" | "cancelled" | "superseded";
            /** Because */
            because: string | null;
            /** Parameters */
            parameters: {
                [key: string]: unknown;
            };
            /** Warnings */
            warnings: string[];
            /** By */
            by: string;
            /** At */
            at: string;
            /** Finished At */
            finished_at: string | null;
            /** Code Version */
            code_version: string;
            /** Rerun Of */
            rerun_of: string | null;
            /** Result Path */
            result_path: string | null;
            /** Result Sha256 */
            result_sha256: string | null;
            data: components["schemas"]["Data"] | null;
            /** Provenance */
            provenance: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Assumed
         * @description A membership that a person sets where nobody spoke of the condition in this case, with a reason.
         */
        Assumed: {
            /** Case */
            case: string;
            /** Condition */
            condition: string;
            /** Membership */
            membership: number;
            /** Reason */
            reason: string;
        };
        /**
         * Brief
         * @description Everything that each of the formats shows, in the same order.
         */
        Brief: {
            /** Language */
            language: string;
            /** Title */
            title: string;
            /** Kind */
            kind: string;
            /**
             * Label
             * @description That it was generated, and how far people reviewed it.
             */
            label: string;
            /**
             * Warnings
             * @description Superseded, or made of demonstration data.
             */
            warnings: string[];
            /** Release */
            release: string;
            /** Release Id */
            release_id: string;
            /** Number */
            number: number;
            /** Revision */
            revision: number;
            /** At */
            at: string;
            /** Sha256 */
            sha256: string;
            /** Base */
            base: string;
            /** Sections */
            sections: components["schemas"]["Section"][];
            /** Evidence Title */
            evidence_title: string;
            /** Evidence */
            evidence: components["schemas"]["Voice"][];
            /** Method Title */
            method_title: string;
            /** Method */
            method: string[];
            /** Limits Title */
            limits_title: string;
            /** Limits */
            limits: string[];
            /**
             * Words
             * @description Words that the formats put around the parts.
             */
            words: {
                [key: string]: string;
            };
        };
        /**
         * Calibration
         * @description How raw shares of voices, or raw numbers, become memberships. Anchors are a person's, with a reason.
         *
         *     `direct` takes exclusion, crossover and inclusion; `indirect` and `crisp` take thresholds; `as_is` takes the values
         *     as memberships.
         */
        Calibration: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "direct" | "indirect" | "crisp" | "as_is";
            /** Exclusion */
            exclusion?: number | null;
            /** Crossover */
            crossover?: number | null;
            /** Inclusion */
            inclusion?: number | null;
            /**
             * Thresholds
             * @default []
             */
            thresholds: number[];
            /** Reason */
            reason: string;
        };
        /** CardBehind */
        CardBehind: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /** Country */
            country: string;
            /**
             * Polarity
             * @enum {string}
             */
            polarity: "supports" | "contradicts";
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["Outcome"];
            /** Practice Id */
            practice_id: string | null;
            /** Statements */
            statements: string[];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Cell
         * @description A pair with evidence. Rejected and uncoded configurations are left out.
         */
        Cell: {
            /** Row */
            row: string;
            /** Column */
            column: string;
            /** Configurations */
            configurations: number;
            /**
             * Cards
             * @description Cards in support.
             */
            cards: number;
            /** Sessions */
            sessions: number;
            /** Countries */
            countries: string[];
            /** Contradicting Cards */
            contradicting_cards: number;
            /**
             * Raises
             * @description Configurations in which the outcome rises.
             */
            raises: number;
            /** Lowers */
            lowers: number;
            /** Accepted */
            accepted: number;
            /** Best Confidence */
            best_confidence: ("high" | "moderate" | "low" | "very_low") | null;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * Changed
         * @description A configuration that is in both releases, with what differs: field → [in this one, in the other].
         */
        Changed: {
            /** Id */
            id: string;
            /** Fields */
            fields: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            /**
             * Why
             * @description `recounted`: the same statements count otherwise, as when one was rejected.
             */
            why: components["schemas"]["Why"][];
        };
        /**
         * CodeOrText
         * @description A codebook code, or the words used while no code is assigned yet. Exactly one is set.
         */
        CodeOrText: {
            /** Code */
            code?: string | null;
            /** Text */
            text?: string | null;
        };
        /**
         * CodingQueue
         * @description The head of the queue, and how much waits in all.
         */
        CodingQueue: {
            /** Items */
            items: components["schemas"]["QueueItem"][];
            /** Cards Waiting */
            cards_waiting: number;
            /** Statements Waiting */
            statements_waiting: number;
        };
        /**
         * CoherenceFacts
         * @description Who agrees and who disagrees.
         */
        CoherenceFacts: {
            /** Supporting Voices */
            supporting_voices: number;
            /** Contradicting Voices */
            contradicting_voices: number;
            /** Opposite Direction Voices */
            opposite_direction_voices: number;
            /** Contested Statements */
            contested_statements: number;
            /** Votes Agree */
            votes_agree: number;
            /** Votes Disagree */
            votes_disagree: number;
        };
        /**
         * Component
         * @description How serious the concern is, and why.
         */
        Component: {
            /**
             * Concern
             * @enum {string}
             */
            concern: "none_or_very_minor" | "minor" | "moderate" | "serious";
            /** Reason */
            reason: string;
        };
        /** Components */
        Components: {
            methodological_limitations: components["schemas"]["Component"];
            coherence: components["schemas"]["Component"];
            adequacy: components["schemas"]["Component"];
            relevance: components["schemas"]["Component"];
        };
        /**
         * Condition
         * @description A column: a short name, and the codes that any of which counts for it.
         */
        Condition: {
            /** Name */
            name: string;
            /** Codes */
            codes: string[];
        };
        /**
         * Confidence
         * @description A person's judgement in the four components of GRADE-CERQual; null until somebody judged.
         */
        Confidence: {
            /** Level */
            level?: ("high" | "moderate" | "low" | "very_low") | null;
            /**
             * Components
             * @default {}
             */
            components: {
                [key: string]: string;
            };
            /** Reason */
            reason?: string | null;
            /** By */
            by?: string | null;
            /** At */
            at?: string | null;
            /**
             * Disagreement
             * @description What judges hold differently: `level` or components. Empty once it is settled.
             * @default []
             */
            disagreement: string[];
        };
        /**
         * ConfidenceDraft
         * @description A level stands only with a reason for it and for each component; nothing is computed.
         */
        ConfidenceDraft: {
            /**
             * Level
             * @enum {string}
             */
            level: "high" | "moderate" | "low" | "very_low";
            components: components["schemas"]["Components"];
            /** Reason */
            reason: string;
        };
        /**
         * ConfidenceWorksheet
         * @description The facts beside each component, what each judge holds, and the confidence as it stands: the last word of a
         *     judge or of a settlement. The level is a person's to give.
         */
        ConfidenceWorksheet: {
            /** Configuration Id */
            configuration_id: string;
            /** Configuration Revision */
            configuration_revision: number;
            confidence: components["schemas"]["Confidence"];
            /**
             * Opinions
             * @description The last of each judge, oldest first.
             */
            opinions: components["schemas"]["Opinion"][];
            /**
             * Disagreement
             * @description What is judged differently: `level` or components. Empty once a settlement ended it.
             */
            disagreement: string[];
            /** @description The last one, with its reason. */
            settlement: components["schemas"]["Opinion"] | null;
            facts: components["schemas"]["Facts"];
        };
        /**
         * Configuration
         * @description In these contexts, the intervention's resource triggers this reasoning, which leads to this outcome.
         */
        Configuration: {
            /** Id */
            id: string;
            /**
             * Revision
             * @description Rises with every change; the ETag is made of it.
             */
            revision: number;
            /** Family */
            family: string;
            /**
             * Intervention
             * @description The practice family in English words.
             */
            intervention: string;
            /** Practice Family */
            practice_family: string;
            /** Lmp Category */
            lmp_category: string;
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["CodeOrText"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
            support: components["schemas"]["Support"];
            /** Dissent */
            dissent: components["schemas"]["Dissent"][];
            confidence: components["schemas"]["Confidence"];
            /**
             * Confidence Evidence Changed
             * @description The evidence is not what it was when the confidence was judged.
             * @default false
             */
            confidence_evidence_changed: boolean;
            /**
             * Opinions
             * @description What each judge holds of it, oldest first.
             * @default []
             */
            opinions: components["schemas"]["Opinion"][];
            /** @description The last settlement of a disagreement. */
            settlement?: components["schemas"]["Opinion"] | null;
            review: components["schemas"]["Review"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "uncoded" | "proposed" | "accepted" | "contested" | "rejected";
            lineage: components["schemas"]["Lineage"];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * ConfigurationLineage
         * @description From the claim to the voices behind it.
         */
        ConfigurationLineage: {
            /** Configuration Id */
            configuration_id: string;
            /**
             * Claim
             * @description The configuration as one English sentence.
             */
            claim: string;
            /** Path */
            path: string[];
            /** Voices */
            voices: number;
            /** Cards */
            cards: components["schemas"]["CardBehind"][];
            /** Statements */
            statements: components["schemas"]["StatementBehind"][];
            /**
             * Consensus
             * @description One entry per grouping that anything is known of.
             * @default []
             */
            consensus: components["schemas"]["Consensus"][];
            /** Sessions */
            sessions: components["schemas"]["SessionBehind"][];
            /** Practices */
            practices: components["schemas"]["PracticeBehind"][];
            /** Survey Items */
            survey_items: components["schemas"]["SurveyItemBehind"][];
        };
        /**
         * Consensus
         * @description The votes on the statements behind a configuration by stakeholder type or by country.
         */
        Consensus: {
            /**
             * By
             * @enum {string}
             */
            by: "stakeholder_type" | "country";
            /**
             * Groups
             * @description By name.
             */
            groups: components["schemas"]["GroupVotes"][];
            /**
             * Statements
             * @description Those of which votes by group are known, by id.
             */
            statements: components["schemas"]["StatementConsensus"][];
        };
        /**
         * ContextThen
         * @description How far a context held where and when a pilot ran: 0 not at all, 1 fully, null when nobody knows.
         */
        ContextThen: {
            /** Code */
            code: string;
            /** Membership */
            membership: number | null;
        };
        /**
         * Counted
         * @description A code with its voices in this release and in the other; `survey`: whether its shares differ.
         */
        Counted: {
            /** Code */
            code: string;
            /** Voices */
            voices: [
                number,
                number
            ];
            /** Survey */
            survey: boolean;
        };
        /**
         * CountryLeftOut
         * @description Configurations, by id, that would lose all support without this country, and those that would keep some.
         */
        CountryLeftOut: {
            /** Country */
            country: string;
            /** Weakened */
            weakened: string[];
            /** Lost */
            lost: string[];
        };
        /**
         * Data
         * @description A table of cases: `columns[name][i]` is the value of `cases[i]`; memberships from 0 to 1, values 0, 1, 2, …
         */
        Data: {
            /** Cases */
            cases: string[];
            /** Columns */
            columns: {
                [key: string]: (number | null)[];
            };
        };
        /**
         * Demand
         * @description All that asks for one code; requirements without a code stand alone.
         */
        Demand: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "data" | "ai_function" | "system";
            /** Code */
            code: string | null;
            /** Label */
            label: {
                [key: string]: string;
            } | null;
            /**
             * Requirements
             * @description Dropped ones left out.
             */
            requirements: components["schemas"]["Requirement"][];
            /** Must */
            must: number;
            /** Should */
            should: number;
            /** Could */
            could: number;
            /** @description Behind the requirements and in what was coded so; `cards` is always 0. */
            voices: components["schemas"]["Mentions"];
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
        };
        /**
         * DemandList
         * @description Most voices first.
         */
        DemandList: {
            /** Items */
            items: components["schemas"]["Demand"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Dissent
         * @description `kind` says what speaks against: a contradicting card in the same context, or the opposite direction.
         */
        Dissent: {
            /** Voices */
            voices: number;
            /** Statements */
            statements: number;
            /** Cards */
            cards: number;
            /** Sessions */
            sessions: number;
            /**
             * Countries
             * @default []
             */
            countries: string[];
            /**
             * Stakeholder Types
             * @default []
             */
            stakeholder_types: string[];
            /**
             * Kind
             * @enum {string}
             */
            kind: "contradicting_cards" | "opposite_direction";
            /** Configuration Id */
            configuration_id?: string | null;
        };
        /**
         * EvidenceItem
         * @description Something a person said, wrote or observed.
         */
        EvidenceItem: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "statement" | "passage" | "open_text" | "feedback";
            /**
             * Revision
             * @description Another content has another one; of a passage it is a number made of it.
             */
            revision: number;
            /**
             * Text
             * @description Null when withheld.
             */
            text: string | null;
            /**
             * Withheld
             * @description `not_quotable`: no consent to quotation, and the caller does not work with words.
             */
            withheld?: "not_quotable" | null;
            /** Language */
            language?: string | null;
            /** Country */
            country?: string | null;
            /** Stakeholder Type */
            stakeholder_type?: string | null;
            /** Session Id */
            session_id?: string | null;
            /** Wave Id */
            wave_id?: string | null;
            /**
             * Item
             * @description The survey item that an open text answers.
             */
            item?: string | null;
            /** Design Id */
            design_id?: string | null;
            /** Practice Id */
            practice_id?: string | null;
            /**
             * Transcript Id
             * @description The transcript that a passage stands in.
             */
            transcript_id?: string | null;
            /**
             * Turn
             * @description Number of the turn that the passage begins in, from 0.
             */
            turn?: number | null;
            /**
             * Speaker
             * @description The speaker's number in the transcript, where one person said it and agreed to attribution.
             */
            speaker?: number | null;
            /**
             * Start
             * @description Of a passage: its first code point in the transcript's text.
             */
            start?: number | null;
            /**
             * End
             * @description Of a passage: the code point after its last.
             */
            end?: number | null;
            /** Topic Block */
            topic_block?: string | null;
            /** Form */
            form?: string | null;
            /** Status */
            status?: string | null;
            /**
             * Late
             * @default false
             */
            late: boolean;
            /**
             * Quotable
             * @default false
             */
            quotable: boolean;
            votes?: components["schemas"]["VoteTally"] | null;
            /**
             * Codings
             * @description Codes that coders gave it, rejected ones left out; none to a coder: coding is blind.
             * @default []
             */
            codings: string[];
            /** Recorded At */
            recorded_at?: string | null;
            /**
             * Synthetic
             * @default false
             */
            synthetic: boolean;
        };
        /**
         * Fact
         * @description Something beside a finding: its name and its lines.
         */
        Fact: {
            /** Name */
            name: string;
            /** Lines */
            lines: string[];
        };
        /**
         * Factor
         * @description A code with how often, how widely and by whom it was mentioned. Counted from statements and passages that
         *     coders coded.
         */
        Factor: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Kind
             * @enum {string}
             */
            kind: "enabler" | "barrier";
            /** @description `cards` is always 0: factors come from codings. */
            mentions: components["schemas"]["Mentions"];
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
        };
        /**
         * FactorList
         * @description Most voices first; factors that neither a statement nor the survey mentions are left out.
         */
        FactorList: {
            /** Items */
            items: components["schemas"]["Factor"][];
            /** Next */
            next?: string | null;
        };
        /** Facts */
        Facts: {
            methodological_limitations: components["schemas"]["MethodFacts"];
            coherence: components["schemas"]["CoherenceFacts"];
            adequacy: components["schemas"]["AdequacyFacts"];
            relevance: components["schemas"]["RelevanceFacts"];
        };
        /**
         * Family
         * @description Practice family × mechanism × outcome × direction, over all contexts.
         */
        Family: {
            /** Id */
            id: string;
            /** Practice Family */
            practice_family: string;
            /** Lmp Category */
            lmp_category: string;
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["CodeOrText"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
            /**
             * Opposite Family
             * @description The same with the outcome moving the other way, if anybody saw it.
             */
            opposite_family: string | null;
            /**
             * Held In
             * @description Contexts in which somebody saw it work this way.
             */
            held_in: components["schemas"]["Configuration"][];
            /**
             * Failed In
             * @description Contexts in which somebody said that it does not.
             */
            failed_in: components["schemas"]["Configuration"][];
        };
        /**
         * FieldError
         * @description One fault. `pointer` is a JSON Pointer into the body, or `/query/x`, `/path/x`, `/header/x`.
         */
        FieldError: {
            /**
             * Pointer
             * @example /stratum/country
             */
            pointer: string;
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /**
         * Finding
         * @description One finding. `evidence` are numbers of the brief's evidence list.
         */
        Finding: {
            /** Number */
            number: number;
            /**
             * Id
             * @description Id of the configuration, or the code, or the requirement's id.
             */
            id: string;
            /** Text */
            text: string;
            /** Synthetic */
            synthetic: boolean;
            /** Facts */
            facts: components["schemas"]["Fact"][];
            /** Evidence */
            evidence: number[];
        };
        /**
         * Flow
         * @description `configurations`: how many are in it, most voices first; `more`: whether others fit the filters too. Uncoded and
         *     rejected ones are left out.
         */
        Flow: {
            /** Links */
            links: components["schemas"]["Link"][];
            /** Configurations */
            configurations: number;
            /** More */
            more: boolean;
            /**
             * Least
             * @default 3
             */
            least: number;
        };
        /**
         * FoundPassage
         * @description An evidence item and the sentence of it that fits best. Offsets are code points in `item.text`.
         */
        FoundPassage: {
            item: components["schemas"]["EvidenceItem"];
            /** Passage */
            passage: string;
            /** Start */
            start: number;
            /** End */
            end: number;
            /**
             * Found By
             * @description By its words, by likeness of meaning, or both.
             */
            found_by: ("words" | "meaning")[];
            /**
             * Score
             * @description Sum of reciprocal ranks; good for the order only.
             */
            score: number;
        };
        /**
         * GapMap
         * @description `holes`: how many pairs have no cell; the pairs themselves are those of `rows` × `columns` not in `cells`.
         */
        GapMap: {
            /**
             * Row Axis
             * @enum {string}
             */
            row_axis: "mechanism" | "outcome" | "context" | "practice_family";
            /**
             * Column Axis
             * @enum {string}
             */
            column_axis: "mechanism" | "outcome" | "context" | "practice_family";
            /** Rows */
            rows: components["schemas"]["Header"][];
            /** Columns */
            columns: components["schemas"]["Header"][];
            /** Cells */
            cells: components["schemas"]["Cell"][];
            /** Holes */
            holes: number;
        };
        /**
         * GroupVotes
         * @description How one group voted on the statements behind a configuration.
         */
        GroupVotes: {
            /** Group */
            group: string;
            /** @description Votes, not people, over the statements where the group is told. */
            votes: components["schemas"]["VoteTally"];
            /**
             * Statements
             * @description On how many statements the group's votes are told.
             */
            statements: number;
            /**
             * Withheld
             * @description On how many they are not: too few of the group voted there.
             */
            withheld: number;
        };
        /** Header */
        Header: {
            /** Code */
            code: string;
            /** Label */
            label: string;
        };
        /**
         * Judgement
         * @description One entry of the history.
         */
        Judgement: {
            /** Id */
            id: string;
            /** Configuration Id */
            configuration_id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "confidence" | "settlement" | "review";
            /** Level */
            level?: ("high" | "moderate" | "low" | "very_low") | null;
            /** Decision */
            decision?: ("accepted" | "contested" | "rejected") | null;
            components?: components["schemas"]["Components"] | null;
            /** Reason */
            reason: string;
            /**
             * By
             * @description The judging person's pseudonym: the subject of their token.
             */
            by: string;
            /** At */
            at: string;
            /**
             * Configuration Revision
             * @description The revision that was judged.
             */
            configuration_revision: number;
            /**
             * Evidence Changed
             * @description Whether the evidence has changed since.
             */
            evidence_changed: boolean;
        };
        /**
         * Language
         * @description The languages of content and interface.
         * @enum {string}
         */
        Language: "en" | "de" | "el" | "it" | "pl" | "es";
        /**
         * Lineage
         * @description The way back: which cards and statements the configuration stands on.
         */
        Lineage: {
            /** Path */
            path: ("cards" | "codings" | "analysis")[];
            /**
             * Cards
             * @default []
             */
            cards: string[];
            /**
             * Statements
             * @default []
             */
            statements: string[];
            /**
             * Practices
             * @default []
             */
            practices: string[];
            /**
             * Sessions
             * @default []
             */
            sessions: string[];
        };
        /**
         * Link
         * @description From a context to a mechanism, or from a mechanism to an outcome, in support.
         */
        Link: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "context_mechanism" | "mechanism_outcome";
            /**
             * Source
             * @description A code.
             */
            source: string;
            /**
             * Target
             * @description A code.
             */
            target: string;
            /**
             * Direction
             * @description Of the outcome; null between context and mechanism.
             */
            direction: ("raises" | "lowers") | null;
            /**
             * Voices
             * @description Independent voices behind the cards of all its configurations: who speaks in two is one voice. Null where they are fewer than `least`.
             */
            voices: number | null;
            /** Configurations */
            configurations: number;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * MeasuredEffect
         * @description A pilot's difference to its comparison, in the unit given beside it. `n` people in the pilot.
         */
        MeasuredEffect: {
            /** Value */
            value: number;
            /**
             * Low
             * @description Lower end of the 95 % interval.
             */
            low?: number | null;
            /** High */
            high?: number | null;
            /** N */
            n: number;
            /** N Comparison */
            n_comparison?: number | null;
        };
        /**
         * Mechanism
         * @description A resource that an intervention offers, and the reasoning it triggers in people.
         */
        Mechanism: {
            /** Resource */
            resource: string;
            /** Reasoning */
            reasoning: string;
            /** Code */
            code?: string | null;
        };
        /**
         * Mentions
         * @description Voices that mentioned a code, in statements and in passages of transcripts.
         */
        Mentions: {
            /** Voices */
            voices: number;
            /** Statements */
            statements: number;
            /** Cards */
            cards: number;
            /** Sessions */
            sessions: number;
            /**
             * Countries
             * @default []
             */
            countries: string[];
            /**
             * Stakeholder Types
             * @default []
             */
            stakeholder_types: string[];
            /**
             * Passages
             * @description Passages of transcripts.
             * @default 0
             */
            passages: number;
        };
        /**
         * MethodFacts
         * @description How it was captured. Counts of statements behind the configuration, for and against.
         */
        MethodFacts: {
            /** Verbatim */
            verbatim: number;
            /** Paraphrase */
            paraphrase: number;
            /** Ai Draft */
            ai_draft: number;
            /** Confirmed At Read Back */
            confirmed_at_read_back: number;
            /** Late */
            late: number;
            /** Unattributed */
            unattributed: number;
        };
        /**
         * Opinion
         * @description What one judge holds of a finding: their last judgement of it.
         */
        Opinion: {
            /**
             * Level
             * @enum {string}
             */
            level: "high" | "moderate" | "low" | "very_low";
            components: components["schemas"]["Components"];
            /** Reason */
            reason: string;
            /**
             * By
             * @description The judge's pseudonym: the subject of their token.
             */
            by: string;
            /** At */
            at: string;
        };
        /** Outcome */
        Outcome: {
            /** Code */
            code?: string | null;
            /** Text */
            text?: string | null;
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
        };
        /** Page[Analysis] */
        Page_Analysis_: {
            /** Items */
            items: components["schemas"]["Analysis"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Configuration] */
        Page_Configuration_: {
            /** Items */
            items: components["schemas"]["Configuration"][];
            /** Next */
            next?: string | null;
        };
        /** Page[EvidenceItem] */
        Page_EvidenceItem_: {
            /** Items */
            items: components["schemas"]["EvidenceItem"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Judgement] */
        Page_Judgement_: {
            /** Items */
            items: components["schemas"]["Judgement"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Release] */
        Page_Release_: {
            /** Items */
            items: components["schemas"]["Release"][];
            /** Next */
            next?: string | null;
        };
        /**
         * Pilot
         * @description What one pilot observed for an option whose recommendation rested on this configuration, among others.
         */
        Pilot: {
            /** Id */
            id: string;
            /** Option */
            option: string;
            /** Setting */
            setting: ("policy" | "training") | null;
            /** Country */
            country: string;
            /**
             * About Its Outcome
             * @description The pilot looked at the outcome that the configuration speaks of.
             */
            about_its_outcome: boolean;
            /** Outcome Code */
            outcome_code: string | null;
            /** Direction */
            direction: ("raises" | "lowers" | "no_change") | null;
            /** Observed */
            observed: string;
            /** Reason */
            reason: string;
            /** Started On */
            started_on: string | null;
            /** Ended On */
            ended_on: string | null;
            /** Comparison */
            comparison: ("randomised" | "staggered" | "regression_discontinuity" | "matched" | "before_after" | "none") | null;
            /** Unit */
            unit: string | null;
            /** Planned */
            planned: number | null;
            measured: components["schemas"]["MeasuredEffect"] | null;
            /** Context */
            context: components["schemas"]["ContextThen"][];
            /** Recorded At */
            recorded_at: string;
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * PilotsBeside
         * @description Pilots with this configuration's outcome first, then the newest.
         */
        PilotsBeside: {
            /** Configuration Id */
            configuration_id: string;
            /**
             * Counted As Voices
             * @default false
             * @constant
             */
            counted_as_voices: false;
            /** Items */
            items: components["schemas"]["Pilot"][];
        };
        /**
         * PlantedTruth
         * @description Simulated worlds, not this release's evidence: how much of a known truth is found at such a size and noise.
         */
        PlantedTruth: {
            /**
             * Noise
             * @description Assumed probability that a code is another of its kind.
             */
            noise: number;
            /** Sessions */
            sessions: number;
            /** Configurations */
            configurations: number;
            /**
             * Bounded
             * @description The release is larger than what is simulated.
             */
            bounded: boolean;
            /**
             * Missing
             * @description Assumed share of voices that are missing.
             */
            missing: number;
            /**
             * Contradicting
             * @description Assumed share of cards that speak against what is planted.
             */
            contradicting: number;
            /** Worlds */
            worlds: number;
            /** First Seed */
            first_seed: number;
            /** Recovery */
            recovery: components["schemas"]["RecoveryOf"][];
        };
        /** PracticeBehind */
        PracticeBehind: {
            /** Id */
            id: string;
            /** Name */
            name: string | null;
            /** Slug */
            slug: string | null;
            /** Country */
            country: string | null;
            /** Status */
            status: string | null;
        };
        /**
         * PracticeLeftOut
         * @description Configurations, by id, that would lose all support without what was said of this practice, and those that would
         *     keep some. `name` is null where the practice is not held any more.
         */
        PracticeLeftOut: {
            /** Practice */
            practice: string;
            /** Name */
            name: string | null;
            /** Weakened */
            weakened: string[];
            /** Lost */
            lost: string[];
        };
        /**
         * ProblemDocument
         * @description `application/problem+json`
         */
        ProblemDocument: {
            /** Type */
            type: string;
            /** Title */
            title: string;
            /** Status */
            status: number;
            /**
             * Detail
             * @default null
             */
            detail: string | null;
            /**
             * Errors
             * @default []
             */
            errors: components["schemas"]["FieldError"][];
        };
        /** ProposedCase */
        ProposedCase: {
            /** Id */
            id: string;
            /** Practice Id */
            practice_id: string | null;
            /** Practice */
            practice: string | null;
            /** Country */
            country: string;
            /** Session Id */
            session_id: string | null;
            /** Voices */
            voices: number;
            /** Cards */
            cards: number;
            /** Values */
            values: {
                [key: string]: components["schemas"]["ProposedValue"];
            };
        };
        /**
         * ProposedCases
         * @description A data set for an analysis of a configuration's family, its assumptions visible. `request` is a draft for
         *     `POST /analyses` that lacks only the person's anchors and reasons.
         */
        ProposedCases: {
            /** Configuration Id */
            configuration_id: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "practice_country" | "session";
            outcome: components["schemas"]["ProposedCondition"];
            /** Conditions */
            conditions: components["schemas"]["ProposedCondition"][];
            /** Cases */
            cases: components["schemas"]["ProposedCase"][];
            /** Share Missing */
            share_missing: number;
            /** Assumptions */
            assumptions: string[];
            /** Request */
            request: {
                [key: string]: unknown;
            };
        };
        /** ProposedCondition */
        ProposedCondition: {
            /** Name */
            name: string;
            /** Codes */
            codes: string[];
            /** Label */
            label: string;
        };
        /**
         * ProposedValue
         * @description What was said of a condition in a case. `raw` is the share of the case's voices that speak for it; null where
         *     nobody spoke of it: missing, not absent.
         */
        ProposedValue: {
            /** Raw */
            raw: number | null;
            /** Voices For */
            voices_for: number;
            /** Voices Against */
            voices_against: number;
        };
        /** QueueItem */
        QueueItem: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "card" | "statement";
            /** Id */
            id: string;
            /** Why */
            why: string;
            /**
             * Voices
             * @description Cards: voices behind it. Statements: the speaker and everybody who voted that they agree.
             */
            voices: number;
            /** Session Id */
            session_id: string;
            /** Country */
            country: string;
            /** Language */
            language?: string | null;
            /**
             * Text
             * @description Of a statement.
             */
            text?: string | null;
            /**
             * Contexts
             * @description Of a card.
             */
            contexts?: components["schemas"]["CodeOrText"][] | null;
            mechanism?: components["schemas"]["Mechanism"] | null;
            outcome?: components["schemas"]["CodeOrText"] | null;
            /** Configuration Id */
            configuration_id?: string | null;
            /**
             * Uncertainty
             * @description Of a statement in informative order: 1 when two kinds are equally likely.
             */
            uncertainty?: number | null;
            /**
             * Novelty
             * @description 1 when nothing like it was coded.
             */
            novelty?: number | null;
        };
        /**
         * RecoveryOf
         * @description Means over the simulated worlds; `f1_sd`: standard deviation of F1 between them. `consensus` and
         *     `configurations` are the engine's; `whole_terms` and `triples` are baselines that are told how many are planted.
         */
        RecoveryOf: {
            /**
             * Method
             * @enum {string}
             */
            method: "consensus" | "configurations" | "whole_terms" | "triples";
            /** Precision */
            precision: number;
            /** Recall */
            recall: number;
            /** F1 */
            f1: number;
            /** F1 Sd */
            f1_sd: number;
        };
        /**
         * Release
         * @description The manifest of a release. `revision` rises when an erasure supersedes the bundle.
         */
        Release: {
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Revision */
            revision: number;
            /** Title */
            title: string;
            /** Parameters */
            parameters: {
                [key: string]: unknown;
            };
            /** By */
            by: string;
            /** At */
            at: string;
            /** Revised At */
            revised_at: string;
            /** Superseded Because */
            superseded_because: string | null;
            /** Code Version */
            code_version: string;
            /** Content Version */
            content_version: string;
            /** Configurations */
            configurations: number;
            /** Synthetic */
            synthetic: boolean;
            /** Bundle Path */
            bundle_path: string;
            /** Bundle Sha256 */
            bundle_sha256: string;
            /** Bundle Bytes */
            bundle_bytes: number;
            /**
             * Snapshot Sha256
             * @description Of the inputs that are kept with it; null for a release from before they were.
             */
            snapshot_sha256: string | null;
        };
        /**
         * ReleaseDiff
         * @description What the other release has that this one has not, and why. Configurations by id. `other` may be `now`: the
         *     evidence as it stands.
         */
        ReleaseDiff: {
            /** Release */
            release: string;
            /** Other */
            other: string;
            /** Added */
            added: string[];
            /** Removed */
            removed: string[];
            /** Changed */
            changed: components["schemas"]["Changed"][];
            /** Unchanged */
            unchanged: number;
            /**
             * Why
             * @description Of the release as a whole: sessions, versions of content and code, erasures.
             */
            why: components["schemas"]["Why"][];
            /** Factors */
            factors: components["schemas"]["Counted"][];
            /** Demand */
            demand: components["schemas"]["Counted"][];
        };
        /** ReleaseDraft */
        ReleaseDraft: {
            /** Title */
            title: string;
            /**
             * Parameters
             * @description Kept with the bundle as given.
             * @default {}
             */
            parameters: {
                [key: string]: unknown;
            };
        };
        /**
         * ReleaseReport
         * @description How far a release can be leant on. `without_practice` is of the cards as they are held now.
         */
        ReleaseReport: {
            /** Release */
            release: string;
            /** Revision */
            revision: number;
            /** Without Country */
            without_country: components["schemas"]["CountryLeftOut"][];
            /** Without Practice */
            without_practice: components["schemas"]["PracticeLeftOut"][];
            planted_truth: components["schemas"]["PlantedTruth"];
        };
        /**
         * RelevanceFacts
         * @description Where and who.
         */
        RelevanceFacts: {
            /** Countries */
            countries: string[];
            /** Stakeholder Types */
            stakeholder_types: string[];
            /** Stakeholder Types Not Heard */
            stakeholder_types_not_heard: string[];
            /** Practices */
            practices: number;
            /** Survey Items */
            survey_items: number;
        };
        /** Requirement */
        Requirement: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Country */
            country: string;
            /** Session Id */
            session_id: string | null;
            /**
             * Priority
             * @enum {string}
             */
            priority: "must" | "should" | "could";
            /**
             * Status
             * @enum {string}
             */
            status: "proposed" | "agreed" | "met" | "dropped";
            /** Readiness Level */
            readiness_level?: string | null;
            /** Statements */
            statements: string[];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * RetrainDraft
         * @description Train on the content and on what coders confirmed or rejected until now.
         */
        RetrainDraft: {
            /** Reason */
            reason: string;
            /**
             * Activate
             * @description `if_as_good`: put it to work at once if the comparison finds it as good.
             * @default by_hand
             * @enum {string}
             */
            activate: "by_hand" | "if_as_good";
        };
        /**
         * Review
         * @description The last review. `evidence_changed`: the evidence is not what it was when this was decided.
         */
        Review: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accepted" | "contested" | "rejected";
            /** Reason */
            reason: string;
            /** By */
            by: string;
            /** At */
            at: string;
            /** Evidence Changed */
            evidence_changed: boolean;
        };
        /** ReviewDraft */
        ReviewDraft: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accepted" | "contested" | "rejected";
            /** Reason */
            reason: string;
        };
        /**
         * SearchResult
         * @description Best first. Nothing that is merely the least bad is shown: `nothing_found` says so.
         */
        SearchResult: {
            /** Items */
            items: components["schemas"]["FoundPassage"][];
            /** Nothing Found */
            nothing_found: boolean;
            /** Detail */
            detail?: string | null;
            /**
             * Indexed
             * @description Items that were searched by words.
             */
            indexed: number;
            /**
             * Waiting
             * @description Of these, not yet searched by meaning; ask again in a while.
             */
            waiting: number;
        };
        /**
         * Section
         * @description `left_out`: how many findings are in the bundle alone; those with fewest voices.
         */
        Section: {
            /**
             * Name
             * @enum {string}
             */
            name: "configurations" | "factors" | "demand" | "ai";
            /** Title */
            title: string;
            /** Findings */
            findings: components["schemas"]["Finding"][];
            /** Left Out */
            left_out: number;
            /** Left Out Text */
            left_out_text: string | null;
        };
        /**
         * Selection
         * @description Cases from live evidence: what was said of one practice family and outcome, per practice and country or session.
         *
         *     Silence is not absence: a condition that nobody spoke of in a case is missing, unless a person sets it.
         */
        Selection: {
            /** Practice Family */
            practice_family: string;
            outcome: components["schemas"]["Condition"];
            /** Conditions */
            conditions: components["schemas"]["Condition"][];
            /**
             * Unit
             * @default practice_country
             * @enum {string}
             */
            unit: "practice_country" | "session";
            /**
             * Max Missing
             * @description Share of missing values above which the analysis is refused.
             * @default 0.2
             */
            max_missing: number;
        };
        /** SessionBehind */
        SessionBehind: {
            /** Id */
            id: string;
            /** Title */
            title: string | null;
            /** Level */
            level: string | null;
            /** Status */
            status: string | null;
            /** Countries */
            countries: string[];
        };
        /** SimilarItem */
        SimilarItem: {
            item: components["schemas"]["EvidenceItem"];
            /**
             * Likeness
             * @description Cosine of the embeddings; for Greek, likeness of words.
             */
            likeness: number;
        };
        /**
         * SimilarItems
         * @description Items that say much the same, in any language. Machine-made: nothing was merged.
         */
        SimilarItems: {
            /**
             * Machine Made
             * @default true
             * @constant
             */
            machine_made: true;
            /** Items */
            items: components["schemas"]["SimilarItem"][];
        };
        /** StatementBehind */
        StatementBehind: {
            /** Id */
            id: string;
            /** Session Id */
            session_id: string;
            /**
             * Voice
             * @description `V1`, `V2`, …: who of the voices behind this configuration said it.
             */
            voice: string;
            /**
             * Text
             * @description Only where the speaker agreed to be quoted.
             */
            text: string | null;
            /** Withheld */
            withheld: "not_quotable" | null;
            /** Language */
            language: string;
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Form */
            form: string;
            /** Status */
            status: string;
            /**
             * Counts
             * @description False for rejected statements and unconfirmed drafts of a machine.
             */
            counts: boolean;
            /** Late */
            late: boolean;
            votes: components["schemas"]["StatementVotes"] | null;
            /**
             * Codings
             * @description Codes that coders gave it; none to a coder: coding is blind.
             */
            codings: string[];
        };
        /**
         * StatementConsensus
         * @description ∏(A+1)/(S+2) over the groups told, of the votes on one statement; null when none is told.
         */
        StatementConsensus: {
            /** Statement Id */
            statement_id: string;
            /** Group Informed Consensus */
            group_informed_consensus: number | null;
        };
        /**
         * StatementVotes
         * @description A closed round's votes on a statement, all together and by group.
         */
        StatementVotes: {
            /** Agree */
            agree: number;
            /** Pass */
            pass: number;
            /** Disagree */
            disagree: number;
            /**
             * Groups
             * @description Empty where the round was closed before groups told.
             * @default []
             */
            groups: components["schemas"]["VotesOfGroup"][];
        };
        /** SuggestedCode */
        SuggestedCode: {
            /** Code */
            code: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "context" | "mechanism" | "outcome" | "enabler" | "barrier" | "data_requirement" | "ai_function" | "trust_condition" | "none";
            /**
             * Label
             * @description Per language.
             */
            label: {
                [key: string]: string;
            };
            /** Probability */
            probability: number;
        };
        /** SuggestedKind */
        SuggestedKind: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "context" | "mechanism" | "outcome" | "enabler" | "barrier" | "data_requirement" | "ai_function" | "trust_condition" | "none";
            /**
             * Probability
             * @description Calibrated: of ten such suggestions at 0.7, seven are right.
             */
            probability: number;
            /** Suggested */
            suggested: boolean;
        };
        /**
         * SuggestionSheet
         * @description One entry per text, in the order asked. All of it is machine-made and counts for nothing until a coder confirms
         *     it; a coding that follows a suggestion names `model`.
         */
        SuggestionSheet: {
            /** Model */
            model: string;
            /**
             * Machine Made
             * @default true
             * @constant
             */
            machine_made: true;
            /** Items */
            items: components["schemas"]["TextSuggestions"][];
        };
        /**
         * SuggestionsDraft
         * @description Up to 200 texts at once. `lexical` leaves the sentence embeddings out: less right, ten times as fast.
         */
        SuggestionsDraft: {
            /** Texts */
            texts: components["schemas"]["TextDraft"][];
            /**
             * Route
             * @default full
             * @enum {string}
             */
            route: "full" | "lexical";
        };
        /** Support */
        Support: {
            /** Voices */
            voices: number;
            /** Statements */
            statements: number;
            /** Cards */
            cards: number;
            /** Sessions */
            sessions: number;
            /**
             * Countries
             * @default []
             */
            countries: string[];
            /**
             * Stakeholder Types
             * @default []
             */
            stakeholder_types: string[];
            /**
             * Survey
             * @default []
             */
            survey: components["schemas"]["SurveyShare"][];
        };
        /** SurveyItemBehind */
        SurveyItemBehind: {
            share: components["schemas"]["SurveyShare"];
            /**
             * Title
             * @description Language → the question.
             */
            title: {
                [key: string]: string;
            };
        };
        /**
         * SurveyShare
         * @description How many respondents agree with the item linked to a code: top two steps of a scale, or the choice picked.
         */
        SurveyShare: {
            /** Item */
            item: string;
            /** Code */
            code: string;
            /** Wave Id */
            wave_id: string;
            /**
             * Share
             * @description Null when suppressed.
             */
            share: number | null;
            /**
             * N
             * @description Null when suppressed.
             */
            n: number | null;
            /** Ci */
            ci?: [
                number,
                number
            ] | null;
            /** Ci Reason */
            ci_reason?: string | null;
            /**
             * Suppressed
             * @default false
             */
            suppressed: boolean;
        };
        /**
         * TextDraft
         * @description A statement. Longer than 4,000 characters is no statement and gets no suggestion.
         */
        TextDraft: {
            /** Text */
            text: string;
            /**
             * Language
             * @example pl
             */
            language: string;
        };
        /**
         * TextModel
         * @description A model. The one that comes with the content has neither `by` nor a comparison.
         */
        TextModel: {
            /** Version */
            version: string;
            /**
             * Status
             * @enum {string}
             */
            status: "queued" | "training" | "ready" | "failed";
            /** Active */
            active: boolean;
            /**
             * Origin
             * @enum {string}
             */
            origin: "content" | "retrained";
            /** Reason */
            reason: string;
            /** By */
            by?: string | null;
            /** At */
            at?: string | null;
            /**
             * Data Sha256
             * @description Of the texts, the codebook and the method it came from.
             */
            data_sha256?: string | null;
            /**
             * Confirmations
             * @description Statements with coders' decisions that it learnt from.
             */
            confirmations: number;
            /**
             * As Good
             * @description Whether the comparison found it at least as good as the one then at work.
             */
            as_good?: boolean | null;
            /**
             * Comparison
             * @default {}
             */
            comparison: {
                [key: string]: unknown;
            };
            /**
             * Figures
             * @description What an evaluation on the held-out texts measured, by route, language and kind.
             * @default {}
             */
            figures: {
                [key: string]: unknown;
            };
            /** Error */
            error?: string | null;
        };
        /**
         * TextModels
         * @description All models, newest first, the content's last.
         */
        TextModels: {
            /** Items */
            items: components["schemas"]["TextModel"][];
            /** Activations */
            activations: components["schemas"]["Activation"][];
        };
        /**
         * TextSuggestions
         * @description All kinds by probability, with those that are suggested marked; and the codes suggested, most probable first.
         */
        TextSuggestions: {
            /** Kinds */
            kinds: components["schemas"]["SuggestedKind"][];
            /** Codes */
            codes: components["schemas"]["SuggestedCode"][];
            /**
             * Route
             * @description The route taken: Greek goes the lexical one, whatever was asked.
             * @enum {string}
             */
            route: "full" | "lexical";
            abstained?: components["schemas"]["Abstention"] | null;
        };
        /**
         * Theme
         * @description Items near to each other. The quotes are those nearest the middle that may be shown.
         */
        Theme: {
            /** Size */
            size: number;
            /** Sessions */
            sessions: number;
            /** Countries */
            countries: string[];
            /** Languages */
            languages: string[];
            /**
             * Codes
             * @description Codes that coders gave to items of the theme, by how often.
             */
            codes: {
                [key: string]: number;
            };
            /** Quotes */
            quotes: components["schemas"]["EvidenceItem"][];
        };
        /**
         * Themes
         * @description What comes up again across sessions, countries and languages. Machine-made, outside every count of support.
         */
        Themes: {
            /**
             * Machine Made
             * @default true
             * @constant
             */
            machine_made: true;
            /** Items */
            items: components["schemas"]["Theme"][];
            /**
             * Not Covered
             * @description Items without an embedding: Greek ones, and those that still wait.
             */
            not_covered: number;
        };
        /**
         * Voice
         * @description A statement or passage behind findings, with where it comes from; `findings` are the numbers that cite it.
         */
        Voice: {
            /** Number */
            number: number;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "statement" | "passage";
            /**
             * Quote
             * @description Null where the speaker did not agree to be quoted.
             */
            quote: string | null;
            /**
             * Language
             * @description Empty where it is not known.
             */
            language: string;
            /**
             * About
             * @description Who and where, in words: voice, session, country, stakeholder type, place.
             */
            about: string;
            /**
             * Voice
             * @description Good within this release alone.
             */
            voice: string;
            /** Session Id */
            session_id: string;
            /** Country */
            country: string;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Findings */
            findings: number[];
            /** Synthetic */
            synthetic: boolean;
        };
        /** VoteTally */
        VoteTally: {
            /** Agree */
            agree: number;
            /** Pass */
            pass: number;
            /** Disagree */
            disagree: number;
        };
        /**
         * VotesOfGroup
         * @description How one group voted. `votes` is null where the group, or another that it would give away, is too small.
         */
        VotesOfGroup: {
            /**
             * By
             * @enum {string}
             */
            by: "stakeholder_type" | "country";
            /** Group */
            group: string;
            votes: components["schemas"]["VoteTally"] | null;
        };
        /**
         * Why
         * @description A reason for a change. `added` and `removed` are ids of cards, statements or sessions, or versions.
         */
        Why: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "cards" | "statements" | "sessions" | "survey" | "dissent" | "judgement" | "recounted" | "content" | "code" | "erasure";
            /**
             * Added
             * @default []
             */
            added: string[];
            /**
             * Removed
             * @default []
             */
            removed: string[];
            /**
             * Because
             * @description Of an erasure.
             */
            because?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_evidence: {
        parameters: {
            query?: {
                kind?: ("statement" | "passage" | "open_text" | "feedback") | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                language?: string | null;
                /** @description A practice's id. */
                practice?: string | null;
                /** @description A session's id. */
                session?: string | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EvidenceItem_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    search_evidence: {
        parameters: {
            query: {
                /** @description Words or a sentence. */
                q: string;
                /** @description The language of the question. */
                lang?: string | null;
                kind?: ("statement" | "passage" | "open_text" | "feedback") | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                stakeholder_type?: string | null;
                /** @description A session's id. */
                session?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    similar_evidence: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarItems"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceItem"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_themes: {
        parameters: {
            query?: {
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                /** @description Items that make a theme. */
                smallest?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Themes"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_configurations: {
        parameters: {
            query?: {
                /** @description A practice family's code. */
                intervention?: string | null;
                mechanism?: string | null;
                outcome?: string | null;
                context?: string | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                family?: string | null;
                status?: ("uncoded" | "proposed" | "accepted" | "contested" | "rejected") | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Configuration_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Configuration"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_configuration_lineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationLineage"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_pilots_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotsBeside"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_confidence_worksheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfidenceWorksheet"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    judge_confidence: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfidenceDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Judgement"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    settle_disagreement: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfidenceDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Judgement"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    review_configuration: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Judgement"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description It was changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A precondition is required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_judgements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Judgement_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_family: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                family_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Family"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_factors: {
        parameters: {
            query?: {
                kind?: ("enabler" | "barrier") | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorList"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_flow: {
        parameters: {
            query?: {
                /** @description A practice family's code. */
                intervention?: string | null;
                mechanism?: string | null;
                outcome?: string | null;
                context?: string | null;
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                status?: ("uncoded" | "proposed" | "accepted" | "contested" | "rejected") | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flow"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_gap_map: {
        parameters: {
            query?: {
                rows?: "mechanism" | "outcome" | "context" | "practice_family";
                columns?: "mechanism" | "outcome" | "context" | "practice_family";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapMap"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_requirements_demand: {
        parameters: {
            query?: {
                kind?: ("data" | "ai_function" | "system") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandList"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_coding_queue: {
        parameters: {
            query?: {
                /** @description A codebook's id: statements not coded to it. */
                codebook?: string | null;
                /** @description `informative`: statements from which most is learnt; `voices`: most voices first. */
                order?: "informative" | "voices";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingQueue"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    suggest_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionsDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionSheet"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_models: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextModels"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextModel"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    retrain_model: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrainDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextModel"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    activate_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextModel"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not available at the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_releases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Release_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    publish_release: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                release_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_release_bundle: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string | null;
            };
            path: {
                release_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    diff_releases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                release_id: string;
                other_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDiff"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_release_report: {
        parameters: {
            query?: {
                /** @description Probability of a miscoding to simulate. */
                noise?: number;
            };
            header?: never;
            path: {
                release_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseReport"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_brief: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx" | "json";
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                release_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                    "text/html": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    list_analyses: {
        parameters: {
            query?: {
                method?: ("qca" | "cna" | "necessity" | "robustness") | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Analysis_"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    make_analysis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalysisDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_analysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisWithData"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    delete_analysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    read_analysis_result: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string | null;
            };
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    rerun_analysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    cancel_analysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stream_analysis: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number | null;
            };
            path: {
                analysis_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    propose_cases: {
        parameters: {
            query?: {
                unit?: "practice_country" | "session";
            };
            header?: never;
            path: {
                configuration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCases"];
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Conflicts with what is under way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description This is gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
    stream_changes: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description A valid token is needed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Not allowed with this role */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Some of the input is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDocument"];
                };
            };
        };
    };
}
