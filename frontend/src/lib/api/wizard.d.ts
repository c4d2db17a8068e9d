// Made by `npm run api` from contracts/openapi/wizard.json; do not edit.
export interface paths {
    "/api/wizard/v1/designs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Designs
         * @description Designs of the caller's countries, newest first.
         */
        get: operations["list_designs"];
        put?: never;
        /**
         * Create Design
         * @description Begin a design on the newest release that is held, or on the one named.
         */
        post: operations["create_design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Design
         * @description A design with all its steps; `ETag` is needed to change it.
         */
        get: operations["get_design"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Release
         * @description Put the design on another release, or on the new revision of a superseded one.
         */
        put: operations["choose_release"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get History
         * @description Who did what and when, as an append-only chain of hashes.
         */
        get: operations["get_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step context
         * @description Replace the step `context`; steps may be saved in any order and again.
         */
        put: operations["save_context"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step problem
         * @description Replace the step `problem`; steps may be saved in any order and again.
         */
        put: operations["save_problem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/target_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step target_group
         * @description Replace the step `target_group`; steps may be saved in any order and again.
         */
        put: operations["save_target_group"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step objectives
         * @description Replace the step `objectives`; steps may be saved in any order and again.
         */
        put: operations["save_objectives"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step capacity
         * @description Replace the step `capacity`; steps may be saved in any order and again.
         */
        put: operations["save_capacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/data_readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step data_readiness
         * @description Replace the step `data_readiness`; steps may be saved in any order and again.
         */
        put: operations["save_data_readiness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step options
         * @description Replace the step `options`; steps may be saved in any order and again.
         */
        put: operations["save_options"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/theory_of_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step theory_of_change
         * @description Replace the step `theory_of_change`; steps may be saved in any order and again.
         */
        put: operations["save_theory_of_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/ai_functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step ai_functions
         * @description Replace the step `ai_functions`; steps may be saved in any order and again.
         */
        put: operations["save_ai_functions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step risks
         * @description Replace the step `risks`; steps may be saved in any order and again.
         */
        put: operations["save_risks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/steps/monitoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the step monitoring
         * @description Replace the step `monitoring`; steps may be saved in any order and again.
         */
        put: operations["save_monitoring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Recommendations
         * @description Options for this design, with reasons for and against, gaps, dissent, and what nothing can be said about.
         *
         *     The same release and the same design always give the same answer.
         */
        get: operations["get_recommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sensitivity
         * @description Which unknown matters most, and what would have to be true for each option to rank first.
         */
        get: operations["get_sensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Decisions
         * @description Every decision, oldest first; the newest one about an option holds.
         */
        get: operations["list_decisions"];
        put?: never;
        /**
         * Decide
         * @description Decide about an option, with the reason. A decision against the ranking is noted and goes back to the engine.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Feedback
         * @description Oldest first.
         */
        get: operations["list_feedback"];
        put?: never;
        /**
         * Record Feedback
         * @description Record what a pilot of an option observed; it goes back into the evidence as a kind of its own.
         */
        post: operations["record_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Readiness
         * @description What the options need, how each need stands here and elsewhere, the gaps per option, and a plan.
         */
        get: operations["get_readiness"];
        /**
         * Save Readiness
         * @description Replace the self-assessment. `If-Match` takes the design's ETag; whatever is not assessed stays unknown.
         */
        put: operations["save_readiness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/ai-screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Screening
         * @description Each AI function with a suggested class, its reasons and duties, and the conditions that people asked for.
         */
        get: operations["get_screening"];
        /**
         * Save Screening
         * @description Replace what is said about the functions. `If-Match` takes the design's ETag.
         */
        put: operations["save_screening"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/ai-screening/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude
         * @description Confirm the suggested class of a function, or override it, with the reason. `If-Match`: what was looked at.
         */
        post: operations["conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/ai-screening/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Forms
         * @description The impact assessment (Article 27) and the data protection checklist, filled from the design: Word or JSON.
         */
        get: operations["get_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Brief
         * @description A policy brief whose every claim is numbered and cites its numbered evidence: HTML without scripts, tagged PDF
         *     (PDF/UA-1), Word, or as JSON. The same design, decisions, release and language give the same bytes.
         */
        get: operations["get_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Lineage
         * @description From each claim to its configurations, and from those to cards, statements and survey items.
         */
        get: operations["get_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Releases
         * @description Releases of the engine, newest first; the newest held one is the default of a new design.
         */
        get: operations["list_releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/releases/{release_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Release
         * @description One release, with whether its bundle is held here.
         */
        get: operations["get_release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/reference/ai-act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ai Act
         * @description Questions, rules and duties of the screening with their citations, and the parts of its forms.
         */
        get: operations["get_ai_act"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/reference/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Effects
         * @description Every row as entered from its publication, vote counts included and marked.
         */
        get: operations["list_effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/reference/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Codes
         * @description Codes of the codebook, such as the contexts that a design may say something about.
         */
        get: operations["list_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/reference/practice-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Practice Families
         * @description The options that a design chooses between.
         */
        get: operations["list_practice_families"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/reference/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Code List
         * @description One code list with its labels in six languages.
         */
        get: operations["get_code_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description Subscriptions of the caller's countries, newest first.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Subscribe
         * @description Subscribe an address to events. The secret in the answer is shown once.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webhook
         * @description One subscription, without its secret; `ETag` is needed to change it.
         */
        get: operations["get_webhook"];
        /**
         * Replace Webhook
         * @description Change address, events or whether anything is sent. Messages kept meanwhile are sent once it is active again.
         */
        put: operations["replace_webhook"];
        post?: never;
        /**
         * Delete Webhook
         * @description End the subscription; messages that wait are dropped.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @description A new secret, shown once. Until the overlap has passed each message carries a signature with either.
         */
        post: operations["rotate_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Test
         * @description Send a `webhook.test` message; how it went is at `…/deliveries/{id}`.
         */
        post: operations["send_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description Messages of the last 30 days, newest first.
         */
        get: operations["list_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Delivery
         * @description One message, with its body and how its last try went.
         */
        get: operations["get_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver
         * @description Send a message again, whatever its state, under the same id; its schedule begins anew.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/exports/designs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Designs
         * @description Designs with all their steps, longest unchanged first. A design that changes comes again after the cursor.
         */
        get: operations["export_designs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/exports/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Recommendations
         * @description What is recommended to each design, computed now. A new release changes them all: export from the beginning.
         */
        get: operations["export_recommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/exports/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Decisions
         * @description Every decision with its reason and whether it went against the ranking, oldest first.
         */
        get: operations["export_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/catalogue.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Catalogue
         * @description Code lists, practices, evidence releases and survey figures, as DCAT-AP 3.0. Public; what it leads to may ask for
         *     a token, and says so (`dct:accessRights`).
         */
        get: operations["get_catalogue"];
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
         * Abstained
         * @description A practice family about which the evidence says nothing here, and why.
         */
        Abstained: {
            /** Lmp Category */
            lmp_category: string;
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Code
             * @enum {string}
             */
            code: "no_evidence" | "not_reviewed" | "other_outcomes" | "does_not_apply";
            /** Reason */
            reason: string;
            /**
             * Configurations
             * @description The first 30 of `configurations_count`.
             */
            configurations: string[];
            /** Configurations Count */
            configurations_count: number;
        };
        /**
         * AiAct
         * @description Questions, rules and duties. Each condition is its question's riskier answer, so that no riskier answer can
         *     lower the class.
         */
        AiAct: {
            /** Version */
            version: number;
            source: components["schemas"]["LegalSource"];
            /** Note */
            note: {
                [key: string]: string;
            };
            /** Translation */
            translation: {
                [key: string]: "original" | "machine-drafted" | "reviewed";
            };
            /** Classes */
            classes: components["schemas"]["RiskClassText"][];
            /** Groups */
            groups: components["schemas"]["Labelled"][];
            /** Questions */
            questions: components["schemas"]["Question"][];
            /** Rules */
            rules: components["schemas"]["Rule"][];
            /** Duties */
            duties: components["schemas"]["Duty"][];
        };
        /**
         * AiActReference
         * @description The questions, rules and duties with their citations, and the parts of the two forms.
         */
        AiActReference: {
            act: components["schemas"]["AiAct"];
            forms: components["schemas"]["AssessmentForms"];
        };
        /** AiFunctionsStep */
        AiFunctionsStep: {
            /** Functions */
            functions: components["schemas"]["PlannedFunction"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Applicability
         * @description How far the option applies here, from 0 to 1. The interval is as wide as what is not known.
         */
        Applicability: {
            /** Low */
            low: number;
            /** High */
            high: number;
            /** Reasons For */
            reasons_for: components["schemas"]["ReasonShown"][];
            /**
             * Reasons Against
             * @description They do not lower the applicability.
             */
            reasons_against: components["schemas"]["ReasonShown"][];
        };
        /**
         * Assessment
         * @description One data source, function or system, as people here see it.
         */
        Assessment: {
            /** Need */
            need: string;
            /**
             * Exists
             * @default unknown
             * @enum {string}
             */
            exists: "yes" | "no" | "unknown";
            /**
             * Quality
             * @default unknown
             * @enum {string}
             */
            quality: "good" | "sufficient" | "poor" | "unknown";
            /**
             * Legal Basis
             * @default unknown
             * @enum {string}
             */
            legal_basis: "in_place" | "in_preparation" | "missing" | "not_needed" | "unknown";
            /**
             * Interoperability
             * @default unknown
             * @enum {string}
             */
            interoperability: "standard" | "partial" | "none" | "unknown";
            /**
             * Owner
             * @description The organisation that answers for it; null: not known.
             */
            owner?: string | null;
            /**
             * Level
             * @description Code of the list readiness-levels; null: as the step data_readiness says, if it does.
             */
            level?: string | null;
            /**
             * Options
             * @description Practice families that need it here, besides those known to.
             * @default []
             */
            options: string[];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * AssessmentForms
         * @description The parts of a fundamental-rights impact assessment, and a data protection checklist.
         */
        AssessmentForms: {
            /** Version */
            version: number;
            source: components["schemas"]["LegalSource"];
            /** Translation */
            translation: {
                [key: string]: "original" | "machine-drafted" | "reviewed";
            };
            /** Impact */
            impact: components["schemas"]["FormPart"][];
            /** Data Protection */
            data_protection: components["schemas"]["FormPart"][];
        };
        /**
         * Brief
         * @description A brief in one language; HTML, PDF and Word are made from this document and hold nothing else.
         *
         *     Claims, references and their numbers are in the order in which they are read.
         */
        Brief: {
            /** Language */
            language: string;
            /**
             * Translation
             * @description Of the frame's wording.
             * @enum {string}
             */
            translation: "original" | "machine-drafted";
            /** Translation Note */
            translation_note: string | null;
            /** Design */
            design: string;
            /** Design Revision */
            design_revision: number;
            /**
             * At
             * @description When the newest of what it says was said: the design's last change or decision.
             */
            at: string;
            /** Title */
            title: string;
            /** Country */
            country: string;
            /** Country Label */
            country_label: string;
            /** Region */
            region: string | null;
            release: components["schemas"]["ReleaseRef"];
            /** Synthetic */
            synthetic: boolean;
            /** Options */
            options: components["schemas"]["OptionHeading"][];
            /** Claims */
            claims: components["schemas"]["Claim"][];
            /** References */
            references: components["schemas"]["Reference"][];
            /** Decisions */
            decisions: components["schemas"]["Decision"][];
            /** Method */
            method: string[];
            /** Limits */
            limits: string[];
            /** Statement */
            statement: string;
        };
        /** CapacityStep */
        CapacityStep: {
            /** Factors */
            factors: components["schemas"]["FactorState"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Certainty
         * @description People's written confidence in the evidence that the applicability rests on; never computed.
         */
        Certainty: {
            /** Level */
            level: ("high" | "moderate" | "low" | "very_low") | null;
            /**
             * Text
             * @description `not yet judged` while nobody has judged it.
             */
            text: string;
            /**
             * Judged
             * @description How many of the supporting configurations somebody has judged.
             */
            judged: number;
            /** Of */
            of: number;
        };
        /**
         * CheckedItem
         * @description An item of the data protection checklist.
         */
        CheckedItem: {
            /** Code */
            code: string;
            /**
             * State
             * @default unknown
             * @enum {string}
             */
            state: "yes" | "no" | "not_applicable" | "unknown";
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** Claim */
        Claim: {
            /** Number */
            number: number;
            /**
             * Section
             * @enum {string}
             */
            section: "situation" | "ranking" | "options" | "gaps" | "abstained" | "decisions";
            /** Option */
            option?: string | null;
            /**
             * Aspect
             * @description Of an option: what about it the claim says.
             */
            aspect?: ("standing" | "for" | "against" | "effects" | "judged") | null;
            /**
             * Text
             * @description In the brief's language.
             */
            text: string;
            /**
             * Quoted
             * @description Words of others, in their own language.
             */
            quoted?: string | null;
            /**
             * Quoted Language
             * @description Null: not known.
             */
            quoted_language?: string | null;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /** Confidence */
            confidence?: ("high" | "moderate" | "low" | "very_low") | null;
            /** Confidence Text */
            confidence_text?: string | null;
            /**
             * Dissent
             * @default []
             */
            dissent: components["schemas"]["DissentShown"][];
            /** Dissent Text */
            dissent_text?: string | null;
            /** @description The published figure, where the claim is about one. */
            effect?: components["schemas"]["EffectShown"] | null;
        };
        /**
         * ClassReason
         * @description A rule that holds; with `open` questions, one that holds if they are answered the riskier way.
         */
        ClassReason: {
            /** Rule */
            rule: string;
            /**
             * Risk Class
             * @enum {string}
             */
            risk_class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Text */
            text: {
                [key: string]: string;
            };
            /** Citation */
            citation: string;
            /** Open */
            open: string[];
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
         * Conclusion
         * @description Who concluded what, in sight of which suggestion and which answers. The newest about a function holds.
         */
        Conclusion: {
            /** Function */
            function: string;
            /**
             * Risk Class
             * @enum {string}
             */
            risk_class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Reason */
            reason: string;
            /**
             * Override
             * @description It is another class than the suggested one.
             */
            override: boolean;
            /**
             * Suggested
             * @enum {string}
             */
            suggested: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /**
             * Answers Sha256
             * @description Of the answers and the rules that the suggestion followed from.
             */
            answers_sha256: string;
            /** By */
            by: string;
            /** By Name */
            by_name: string;
            /** At */
            at: string;
        };
        /**
         * ConclusionDraft
         * @description A person confirms the suggested class, or sets another one; either way with the reason.
         */
        ConclusionDraft: {
            /** Function */
            function: string;
            /**
             * Risk Class
             * @enum {string}
             */
            risk_class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Reason */
            reason: string;
        };
        /** ConclusionShown */
        ConclusionShown: {
            /** Function */
            function: string;
            /**
             * Risk Class
             * @enum {string}
             */
            risk_class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Reason */
            reason: string;
            /**
             * Override
             * @description It is another class than the suggested one.
             */
            override: boolean;
            /**
             * Suggested
             * @enum {string}
             */
            suggested: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /**
             * Answers Sha256
             * @description Of the answers and the rules that the suggestion followed from.
             */
            answers_sha256: string;
            /** By */
            by: string;
            /** By Name */
            by_name: string;
            /** At */
            at: string;
            /**
             * Outdated
             * @description Answers or rules have changed since.
             */
            outdated: boolean;
        };
        /** ConditionShown */
        ConditionShown: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** When First */
            when_first: number;
            /** Overall */
            overall: number;
        };
        /** ConfigurationShown */
        ConfigurationShown: {
            /** Id */
            id: string;
            /** Contexts */
            contexts: components["schemas"]["CodeOrText"][];
            mechanism: components["schemas"]["Mechanism"];
            outcome: components["schemas"]["CodeOrText"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
            applicability: components["schemas"]["Range"];
            /** Confidence */
            confidence: ("high" | "moderate" | "low" | "very_low") | null;
            /**
             * Status
             * @enum {string}
             */
            status: "uncoded" | "proposed" | "accepted" | "contested" | "rejected";
            /** Voices */
            voices: number;
            /** Statements */
            statements: number;
            /** Sessions */
            sessions: number;
            /** Countries */
            countries: string[];
            /** Stakeholder Types */
            stakeholder_types: string[];
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
        };
        /**
         * ContextStep
         * @description The context as fuzzy memberships. What is not listed is unknown; an opposite follows by 1 − x.
         */
        ContextStep: {
            /** Memberships */
            memberships: components["schemas"]["Membership"][];
        };
        /** CountrySaid */
        CountrySaid: {
            /** Country */
            country: string;
            /** Voices */
            voices: number;
            /**
             * Requirements
             * @description Of the sessions' register.
             */
            requirements: number;
            /**
             * Readiness Levels
             * @description Level → how many of the requirements state it.
             */
            readiness_levels: {
                [key: string]: number;
            };
        };
        /**
         * DataGap
         * @description Data that stakeholders asked for and the design has not in operation. `level` null: nobody knows.
         */
        DataGap: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Level */
            level: string | null;
            /** Voices */
            voices: number;
            /** Countries */
            countries: string[];
        };
        /** DataReadinessStep */
        DataReadinessStep: {
            /** Sources */
            sources: components["schemas"]["DataSource"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** DataSource */
        DataSource: {
            /** Code */
            code: string;
            /**
             * Level
             * @description Code of the list readiness-levels; null when nobody knows.
             */
            level: string | null;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Decision
         * @description What was decided, in sight of which ranking. The newest decision about an option is the one that holds.
         */
        Decision: {
            /** Id */
            id: string;
            /** Design Id */
            design_id: string;
            /** Design Revision */
            design_revision: number;
            /** Option */
            option: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "adopt" | "adapt" | "reject" | "postpone";
            /** Reason */
            reason: string;
            /**
             * Override
             * @description It goes another way than the ranking that was shown.
             */
            override: boolean;
            /**
             * Position
             * @description The option's rank then; null when nothing was recommended about it.
             */
            position: number | null;
            /** Acceptability */
            acceptability: number | null;
            release: components["schemas"]["ReleaseRef"];
            /** By */
            by: string;
            /** By Name */
            by_name: string;
            /** At */
            at: string;
            /**
             * Log Seq
             * @description Its entry in the design's history.
             */
            log_seq: number;
            /** Log Hash */
            log_hash: string;
        };
        /** DecisionDraft */
        DecisionDraft: {
            /**
             * Option
             * @description A practice family.
             */
            option: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "adopt" | "adapt" | "reject" | "postpone";
            /** Reason */
            reason: string;
        };
        /**
         * Delivery
         * @description A message to one subscriber. `id` is its `webhook-id`, the same in every try.
         */
        Delivery: {
            /** Id */
            id: string;
            /** Webhook Id */
            webhook_id: string;
            /** Event */
            event: string;
            /**
             * State
             * @enum {string}
             */
            state: "pending" | "delivered" | "dead";
            /**
             * Tries
             * @description Of the schedule under way; sending again by hand starts from 0.
             */
            tries: number;
            /**
             * Next Try At
             * @description Null once it is settled.
             */
            next_try_at: string | null;
            /**
             * Last Status
             * @description What the receiver answered last.
             */
            last_status: number | null;
            /** Last Error */
            last_error: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Settled At */
            settled_at: string | null;
        };
        /** DeliveryWithBody */
        DeliveryWithBody: {
            /** Id */
            id: string;
            /** Webhook Id */
            webhook_id: string;
            /** Event */
            event: string;
            /**
             * State
             * @enum {string}
             */
            state: "pending" | "delivered" | "dead";
            /**
             * Tries
             * @description Of the schedule under way; sending again by hand starts from 0.
             */
            tries: number;
            /**
             * Next Try At
             * @description Null once it is settled.
             */
            next_try_at: string | null;
            /**
             * Last Status
             * @description What the receiver answered last.
             */
            last_status: number | null;
            /** Last Error */
            last_error: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Settled At */
            settled_at: string | null;
            /** Body */
            body: {
                [key: string]: unknown;
            };
        };
        /** Design */
        Design: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Title */
            title: string;
            /** Country */
            country: string;
            /** Region */
            region: string | null;
            release: components["schemas"]["ReleaseRef"] | null;
            out_of_date: components["schemas"]["OutOfDate"] | null;
            steps: components["schemas"]["Steps"];
            /**
             * Saved
             * @description Steps that hold something.
             */
            saved: ("context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring")[];
            /** @description As saved by `PUT …/readiness`. */
            readiness?: components["schemas"]["ReadinessDraft"] | null;
            /** @description As saved by `PUT …/ai-screening`. */
            ai_screening?: components["schemas"]["ScreeningSaved"] | null;
            /** Synthetic */
            synthetic: boolean;
            /** Created By */
            created_by: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /** DesignDraft */
        DesignDraft: {
            /** Title */
            title: string;
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /**
             * Region
             * @description A NUTS code, or words.
             */
            region?: string | null;
            /**
             * Release
             * @description Id of a release; by default the newest held.
             */
            release?: string | null;
            /**
             * Synthetic
             * @description Demo data; the label follows into everything below.
             * @default false
             */
            synthetic: boolean;
        };
        /** DesignSummary */
        DesignSummary: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Country */
            country: string;
            /** Region */
            region: string | null;
            /** Release Id */
            release_id: string | null;
            /** Saved */
            saved: ("context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring")[];
            /** Synthetic */
            synthetic: boolean;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * DissentShown
         * @description Voices against. `configuration`: what they contradict.
         */
        DissentShown: {
            /** Configuration */
            configuration: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "contradicting_cards" | "opposite_direction" | "contested";
            /** Other */
            other?: string | null;
            /** Voices */
            voices: number;
            /** Countries */
            countries: string[];
            /** Stakeholder Types */
            stakeholder_types: string[];
        };
        /**
         * Duty
         * @description A duty that comes with a class, where all of `when` hold; one of `outside` comes with every system.
         */
        Duty: {
            /** Code */
            code: string;
            /**
             * Class
             * @enum {string}
             */
            class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** When */
            when: {
                [key: string]: "yes" | "no";
            };
            /**
             * Who
             * @enum {string}
             */
            who: "provider" | "deployer" | "both";
            /** Citation */
            citation: string;
            /** Text */
            text: {
                [key: string]: string;
            };
        };
        /** DutyShown */
        DutyShown: {
            /** Duty */
            duty: string;
            /**
             * Who
             * @enum {string}
             */
            who: "provider" | "deployer" | "both";
            /** Text */
            text: {
                [key: string]: string;
            };
            /** Citation */
            citation: string;
            /**
             * Certain
             * @description False: it depends on an answer that is still unknown.
             */
            certain: boolean;
        };
        /**
         * EffectItem
         * @description A row of the effects table. A `vote_count` counts studies and is no effect.
         */
        EffectItem: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "effect" | "vote_count" | "secondary";
            /**
             * Scope
             * @enum {string}
             */
            scope: "pooled" | "single_trial" | "count";
            /** Practice Family */
            practice_family: string | null;
            /** Study */
            study: string;
            /** Year */
            year: number | null;
            /** Doi Or Url */
            doi_or_url: string;
            /** Programme Type */
            programme_type: string;
            /** Lmp Category */
            lmp_category: string | null;
            /** Outcome */
            outcome: string;
            /** Estimand */
            estimand: string;
            /** Unit */
            unit: string;
            /** Horizon Months */
            horizon_months: number | null;
            /** Horizon Origin */
            horizon_origin: string | null;
            /** Population */
            population: string | null;
            /** Country Or Scope */
            country_or_scope: string | null;
            /** Estimate */
            estimate: number;
            /** Ci Low */
            ci_low: number | null;
            /** Ci High */
            ci_high: number | null;
            /** N Estimates */
            n_estimates: number | null;
            /** N Studies */
            n_studies: number | null;
            /** Certainty Note */
            certainty_note: string;
            /** Source Read */
            source_read: string;
            /** Inferred Fields */
            inferred_fields: string | null;
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
        };
        /** EffectList */
        EffectList: {
            /** Items */
            items: components["schemas"]["EffectItem"][];
        };
        /**
         * EffectShown
         * @description One published figure as printed. Figures with different estimands must not be averaged or compared as one.
         */
        EffectShown: {
            /** Id */
            id: string;
            /**
             * Kind
             * @description secondary: not checked in the paper itself.
             * @enum {string}
             */
            kind: "effect" | "secondary";
            /**
             * Pooled Over
             * @description Whose estimate it is.
             * @enum {string}
             */
            pooled_over: "practice_family" | "lmp_category";
            /** Outcome */
            outcome: string;
            /** Estimand */
            estimand: string;
            /** Unit */
            unit: string;
            /** Estimate */
            estimate: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Horizon Months */
            horizon_months: number | null;
            /** Horizon Origin */
            horizon_origin: string | null;
            /** Population */
            population: string | null;
            /** Scope */
            scope: string | null;
            /** Certainty Note */
            certainty_note: string;
            source: components["schemas"]["EffectSource"];
        };
        /** EffectSource */
        EffectSource: {
            /** Study */
            study: string;
            /** Year */
            year: number | null;
            /** Doi Or Url */
            doi_or_url: string;
            /**
             * Read
             * @description What of the source was read.
             */
            read: string;
        };
        /**
         * Elsewhere
         * @description What other countries' sessions said. Figures are withheld where few voices stand behind them.
         */
        Elsewhere: {
            /**
             * Reason
             * @description Why there are no figures.
             */
            reason: ("nobody_said" | "not_in_release" | "too_few") | null;
            /**
             * Countries
             * @description Where it was named at all.
             */
            countries: string[];
            /**
             * Voices
             * @description In all other countries together.
             */
            voices?: number | null;
            /** Readiness Levels */
            readiness_levels?: {
                [key: string]: number;
            } | null;
            /**
             * By Country
             * @description Those with voices enough to be shown.
             * @default []
             */
            by_country: components["schemas"]["CountrySaid"][];
        };
        /**
         * Evidence
         * @description One thing that a claim stands on. `id` names it in the release, in the content or in the design.
         */
        Evidence: {
            /**
             * Number
             * @description Its number in the brief's list of references.
             */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "configuration" | "effect" | "factor" | "requirement" | "design_step" | "ranking" | "release" | "decision";
            /** Id */
            id: string;
            /**
             * Text
             * @default
             */
            text: string;
            /** Url */
            url?: string | null;
        };
        /**
         * FactorShown
         * @description An enabler or barrier: what the design says about it, beside how many voices named it in the release.
         */
        FactorShown: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * State
             * @enum {string}
             */
            state: "present" | "missing";
            /** Voices */
            voices: number;
            /** Countries */
            countries: string[];
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
        };
        /** FactorState */
        FactorState: {
            /** Code */
            code: string;
            /**
             * State
             * @enum {string}
             */
            state: "present" | "missing" | "unknown";
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** Feedback */
        Feedback: {
            /** Id */
            id: string;
            /** Design Id */
            design_id: string;
            /** Release Id */
            release_id: string;
            /** Option */
            option: string;
            /**
             * Setting
             * @enum {string}
             */
            setting: "policy" | "training";
            /** Observed */
            observed: string;
            /** Outcome Code */
            outcome_code: string | null;
            /** Direction */
            direction: ("raises" | "lowers" | "no_change") | null;
            /** Reason */
            reason: string;
            /**
             * Configurations
             * @description Configurations that supported the option in the design's release.
             */
            configurations: string[];
            /** By */
            by: string;
            /** By Name */
            by_name: string;
            /** At */
            at: string;
        };
        /** FeedbackDraft */
        FeedbackDraft: {
            /**
             * Option
             * @description A practice family.
             */
            option: string;
            /**
             * Setting
             * @enum {string}
             */
            setting: "policy" | "training";
            /** Observed */
            observed: string;
            /** Outcome Code */
            outcome_code?: string | null;
            /** Direction */
            direction?: ("raises" | "lowers" | "no_change") | null;
            /**
             * Reason
             * @description What may explain it.
             * @default
             */
            reason: string;
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
         * FirstWhenShown
         * @description What the readings have in common in which this option is first.
         */
        FirstWhenShown: {
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Acceptability */
            acceptability: number;
            /** Text */
            text: string;
            /** Contexts */
            contexts: components["schemas"]["ConditionShown"][];
            /**
             * Weights
             * @description Mean weights among them; null if it is never first.
             */
            weights: {
                [key: string]: number;
            } | null;
        };
        /** FormAnswer */
        FormAnswer: {
            /** Code */
            code: string;
            /** Title */
            title: string;
            /** Citation */
            citation: string;
            /** From Design */
            from_design: string[];
            /** Text */
            text: string;
        };
        /** FormCheck */
        FormCheck: {
            /** Code */
            code: string;
            /** Title */
            title: string;
            /** Citation */
            citation: string;
            /**
             * State
             * @enum {string}
             */
            state: "yes" | "no" | "not_applicable" | "unknown";
            /** Note */
            note: string;
        };
        /** FormPart */
        FormPart: {
            /** Code */
            code: string;
            /** Citation */
            citation: string;
            /** Label */
            label: {
                [key: string]: string;
            };
        };
        /**
         * Forms
         * @description Fundamental-rights impact assessment and data protection checklist of a design, for handing on.
         */
        Forms: {
            /** Design */
            design: string;
            /** Revision */
            revision: number;
            /** Title */
            title: string;
            /** Country */
            country: string;
            /** Synthetic */
            synthetic: boolean;
            /** At */
            at: string;
            /** Note */
            note: string;
            /** Source */
            source: string;
            /** Functions */
            functions: components["schemas"]["FunctionForms"][];
        };
        /**
         * FunctionForms
         * @description The two forms of one function, as far as they are filled.
         */
        FunctionForms: {
            /** Function */
            function: string;
            /** Label */
            label: string;
            /** Options */
            options: string[];
            /** Stage */
            stage: string | null;
            /** Intended Purpose */
            intended_purpose: string;
            /** Users */
            users: string;
            /** Suggested */
            suggested: string;
            /** Conclusion */
            conclusion: string | null;
            /** Reasons */
            reasons: string[];
            /** Duties */
            duties: string[];
            /** Trust */
            trust: string[];
            /** Impact */
            impact: components["schemas"]["FormAnswer"][];
            /** Data Protection */
            data_protection: components["schemas"]["FormCheck"][];
        };
        /** FunctionShown */
        FunctionShown: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Definition */
            definition: {
                [key: string]: string;
            };
            /** @description As saved; before that, what the step ai_functions says of it. */
            screened: components["schemas"]["ScreenedFunction"];
            /** Saved */
            saved: boolean;
            /**
             * Voices
             * @description That mentioned it in sessions.
             */
            voices: number;
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
            /** Missing */
            missing: ("stage" | "intended_purpose" | "oversight" | "options")[];
            suggestion: components["schemas"]["Suggestion"];
            conclusion: components["schemas"]["ConclusionShown"] | null;
            /**
             * From Design
             * @description By part of the impact assessment: what the design says.
             */
            from_design: {
                [key: string]: string[];
            };
        };
        /**
         * History
         * @description A design's log, oldest first. `intact`: every hash is right and no entry is missing.
         */
        History: {
            /** Items */
            items: components["schemas"]["LogEntry"][];
            /** Intact */
            intact: boolean;
        };
        /** Indicator */
        Indicator: {
            /** Title */
            title: string;
            /**
             * Definition
             * @default
             */
            definition: string;
            /**
             * Source
             * @default
             */
            source: string;
            /**
             * Frequency
             * @default
             */
            frequency: string;
            /**
             * Baseline
             * @default
             */
            baseline: string;
            /**
             * Target
             * @default
             */
            target: string;
        };
        /**
         * Judgement
         * @description A person's ordinal judgement of one option by one criterion: −2 clearly against … 2 clearly for, null open.
         */
        Judgement: {
            /**
             * Option
             * @description A practice family.
             */
            option: string;
            /**
             * Criterion
             * @enum {string}
             */
            criterion: "problem" | "effects" | "certainty" | "resources" | "equity" | "acceptability" | "feasibility";
            /** Value */
            value: number | null;
            /**
             * Reason
             * @default
             */
            reason: string;
        };
        /** Labelled */
        Labelled: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
        };
        /**
         * Language
         * @description The languages of content and interface.
         * @enum {string}
         */
        Language: "en" | "de" | "el" | "it" | "pl" | "es";
        /** LegalSource */
        LegalSource: {
            /** Title */
            title: string;
            /** Url */
            url: string;
            /** Also */
            also?: string | null;
        };
        /**
         * Lineage
         * @description From each claim of the brief to configurations, and from those to cards, statements and survey items.
         */
        Lineage: {
            /** Design */
            design: string;
            release: components["schemas"]["ReleaseRef"];
            /** Claims */
            claims: components["schemas"]["LineageClaim"][];
        };
        /** LineageClaim */
        LineageClaim: {
            /** Number */
            number: number;
            /** Option */
            option: string | null;
            /** Text */
            text: string;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /** Configurations */
            configurations: components["schemas"]["Reference"][];
        };
        /**
         * LogEntry
         * @description One thing that was done. `hash` covers every other field and the hash of the entry before.
         */
        LogEntry: {
            /** Design Id */
            design_id: string;
            /** Seq */
            seq: number;
            /** At */
            at: string;
            /**
             * By
             * @description Subject of the caller's token.
             */
            by: string;
            /** By Name */
            by_name: string;
            /**
             * Action
             * @enum {string}
             */
            action: "created" | "step_saved" | "release_chosen" | "decided" | "feedback_recorded" | "readiness_saved" | "screening_saved" | "screening_concluded";
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /** Previous */
            previous: string;
            /** Hash */
            hash: string;
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
         * Membership
         * @description How far a context holds: 0 not at all, 1 fully; null when nobody knows.
         */
        Membership: {
            /** Code */
            code: string;
            /** Membership */
            membership: number | null;
            /** Reason */
            reason?: string | null;
        };
        /** MonitoringStep */
        MonitoringStep: {
            /** Indicators */
            indicators: components["schemas"]["Indicator"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** NeedShown */
        NeedShown: {
            /** Need */
            need: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "data" | "ai_function" | "system";
            /**
             * Label
             * @description Null for a requirement without a code, which has a title.
             */
            label: {
                [key: string]: string;
            } | null;
            /**
             * Title
             * @description In the words of its session.
             */
            title: string | null;
            /**
             * Voices
             * @description That asked for it, in all sessions of the release.
             */
            voices: number;
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
            /**
             * Options
             * @description Of the options looked at; empty where no tie is known.
             */
            options: components["schemas"]["Tie"][];
            /** @description Null: nobody has said anything yet. */
            assessment: components["schemas"]["Assessment"] | null;
            /**
             * Level
             * @description As assessed, else as the step data_readiness says.
             */
            level: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "met" | "open" | "gap";
            /** Gaps */
            gaps: ("exists" | "quality" | "legal_basis" | "interoperability" | "owner" | "level")[];
            /** Unknown */
            unknown: ("exists" | "quality" | "legal_basis" | "interoperability" | "owner" | "level")[];
            elsewhere: components["schemas"]["Elsewhere"];
        };
        /** ObjectivesStep */
        ObjectivesStep: {
            /** Outcomes */
            outcomes: components["schemas"]["Wanted"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * OptionGaps
         * @description What an option needs, by how it stands.
         */
        OptionGaps: {
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Gaps */
            gaps: string[];
            /** Open */
            open: string[];
            /** Met */
            met: string[];
        };
        /** OptionHeading */
        OptionHeading: {
            /** Option */
            option: string;
            /** Label */
            label: string;
            /** Position */
            position: number;
            /**
             * Acceptability
             * @description Share of the readings of what is open in which it is first.
             */
            acceptability: number;
            applicability: components["schemas"]["Range"];
            /** Certainty */
            certainty: string;
            /**
             * Claims
             * @description The claims that say so.
             */
            claims: number[];
        };
        /** OptionShown */
        OptionShown: {
            /** Lmp Category */
            lmp_category: string;
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            applicability: components["schemas"]["Applicability"];
            /** Effects */
            effects: components["schemas"]["EffectShown"][];
            /**
             * Effects Note
             * @description Set where no published estimate exists.
             */
            effects_note: string | null;
            certainty: components["schemas"]["Certainty"];
            /** Enablers Missing */
            enablers_missing: components["schemas"]["FactorShown"][];
            /** Barriers Present */
            barriers_present: components["schemas"]["FactorShown"][];
            /** Data Gaps */
            data_gaps: components["schemas"]["DataGap"][];
            /**
             * Dissent
             * @description Most voices first; the first 30 of `dissent_count`.
             */
            dissent: components["schemas"]["DissentShown"][];
            /** Dissent Count */
            dissent_count: number;
            rank: components["schemas"]["RankShown"];
            /**
             * Configurations
             * @description Those that may apply here, best first; the first 30 of `configurations_count`.
             */
            configurations: components["schemas"]["ConfigurationShown"][];
            /** Configurations Count */
            configurations_count: number;
        };
        /**
         * OptionsStep
         * @description The evidence-to-decision table: judgements per option and criterion, and the weights of the criteria.
         */
        OptionsStep: {
            /** @description Null: any weighting is as good as any other. */
            weights?: components["schemas"]["Weights"] | null;
            /**
             * Judgements
             * @default []
             */
            judgements: components["schemas"]["Judgement"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * OutOfDate
         * @description Why the design no longer stands on the newest evidence. Choosing a release (`PUT …/release`) settles it.
         */
        OutOfDate: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "superseded" | "newer_release";
            /** Release */
            release: string;
            /** Number */
            number: number;
            /** Revision */
            revision: number;
        };
        /** Page[Decision] */
        Page_Decision_: {
            /** Items */
            items: components["schemas"]["Decision"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Delivery] */
        Page_Delivery_: {
            /** Items */
            items: components["schemas"]["Delivery"][];
            /** Next */
            next?: string | null;
        };
        /** Page[DesignSummary] */
        Page_DesignSummary_: {
            /** Items */
            items: components["schemas"]["DesignSummary"][];
            /** Next */
            next?: string | null;
        };
        /** Page[Feedback] */
        Page_Feedback_: {
            /** Items */
            items: components["schemas"]["Feedback"][];
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
        /** Page[Webhook] */
        Page_Webhook_: {
            /** Items */
            items: components["schemas"]["Webhook"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PlanItem
         * @description One thing to take on. Items come in the order of how many options they are in the way of.
         */
        PlanItem: {
            /** Need */
            need: string;
            /**
             * State
             * @enum {string}
             */
            state: "met" | "open" | "gap";
            /** Gaps */
            gaps: ("exists" | "quality" | "legal_basis" | "interoperability" | "owner" | "level")[];
            /** Unknown */
            unknown: ("exists" | "quality" | "legal_basis" | "interoperability" | "owner" | "level")[];
            /** Options */
            options: string[];
            /** Voices */
            voices: number;
        };
        /** PlannedFunction */
        PlannedFunction: {
            /** Code */
            code: string;
            /**
             * Stage
             * @description Code of the list policy-cycle-stages.
             */
            stage?: string | null;
            /**
             * Purpose
             * @default
             */
            purpose: string;
            /**
             * Oversight
             * @default
             */
            oversight: string;
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
        /** ProblemStep */
        ProblemStep: {
            /** Statement */
            statement: string;
            /**
             * Causes
             * @default []
             */
            causes: string[];
            /**
             * Scale
             * @description How large the problem is, with its source.
             * @default
             */
            scale: string;
        };
        /** Question */
        Question: {
            /** Code */
            code: string;
            /** Group */
            group: string;
            /**
             * Riskier
             * @enum {string}
             */
            riskier: "yes" | "no";
            /** Text */
            text: {
                [key: string]: string;
            };
            /** Help */
            help?: {
                [key: string]: string;
            } | null;
            /** Citation */
            citation: string;
        };
        /**
         * Quote
         * @description A statement behind a configuration. `quote` is null where its speaker did not agree to be quoted.
         */
        Quote: {
            /** Id */
            id: string;
            /** Session */
            session: string | null;
            /** Country */
            country: string | null;
            /** Stakeholder Type */
            stakeholder_type: string | null;
            /** Quote */
            quote: string | null;
            /** Language */
            language: string | null;
        };
        /** Range */
        Range: {
            /** Low */
            low: number;
            /** High */
            high: number;
        };
        /** RankShown */
        RankShown: {
            /**
             * Position
             * @description 1 is first.
             */
            position: number;
            /**
             * Acceptability
             * @description Share of the readings of what is open in which this option is first.
             */
            acceptability: number;
            /** Mean Rank */
            mean_rank: number;
        };
        /**
         * Readiness
         * @description `revision` is the design's: a readiness is a part of its design, and `If-Match` takes the design's ETag.
         */
        Readiness: {
            /** Design */
            design: string;
            /** Revision */
            revision: number;
            release: components["schemas"]["ReleaseRef"] | null;
            /**
             * Looked At
             * @description Which options: the recommended ones, or every family while there are none.
             * @enum {string}
             */
            looked_at: "ranked_options" | "all_families";
            saved: components["schemas"]["ReadinessDraft"] | null;
            /** Needs */
            needs: components["schemas"]["NeedShown"][];
            /** Options */
            options: components["schemas"]["OptionGaps"][];
            /** Plan */
            plan: components["schemas"]["PlanItem"][];
            /**
             * Min Voices
             * @description Below this many voices a country's figures are withheld.
             */
            min_voices: number;
        };
        /** ReadinessDraft */
        ReadinessDraft: {
            /**
             * Assessments
             * @default []
             */
            assessments: components["schemas"]["Assessment"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * ReasonShown
         * @description One reason in plain words, with the configurations and codes that carry it.
         */
        ReasonShown: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "supports" | "limited_by" | "unknown" | "adverse" | "dissent" | "contested" | "enabler_missing" | "barrier_present" | "data_gap" | "unreviewed";
            /** Text */
            text: string;
            /**
             * Configurations
             * @default []
             */
            configurations: string[];
            /**
             * Codes
             * @default []
             */
            codes: string[];
        };
        /**
         * Recommendations
         * @description Options in the order of their rank, then what nothing can be said about. A person decides.
         */
        Recommendations: {
            release: components["schemas"]["ReleaseRef"];
            /** Options */
            options: components["schemas"]["OptionShown"][];
            /** Abstained */
            abstained: components["schemas"]["Abstained"][];
        };
        /**
         * Reference
         * @description One piece of evidence that claims cite; of a configuration or a factor with the way back to the voices.
         */
        Reference: {
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "configuration" | "effect" | "factor" | "requirement" | "design_step" | "ranking" | "release" | "decision";
            /** Id */
            id: string;
            /** Text */
            text: string;
            /**
             * Text Language
             * @description Where it is not the brief's.
             */
            text_language?: string | null;
            /** Url */
            url?: string | null;
            /** Claims */
            claims: number[];
            /**
             * Support
             * @description How many voices, from where, in words.
             */
            support?: string | null;
            /** Confidence */
            confidence?: string | null;
            /**
             * Confidence Reason
             * @description The words of those who judged.
             */
            confidence_reason?: string | null;
            /**
             * Cards
             * @default []
             */
            cards: string[];
            /**
             * Sessions
             * @default []
             */
            sessions: string[];
            /**
             * Practices
             * @default []
             */
            practices: string[];
            /**
             * Statements
             * @default []
             */
            statements: components["schemas"]["Quote"][];
            /**
             * Survey
             * @default []
             */
            survey: components["schemas"]["SurveyShare"][];
        };
        /** ReferenceItem */
        ReferenceItem: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Definition */
            definition?: {
                [key: string]: string;
            } | null;
            /** Group */
            group?: string | null;
            /**
             * Lmp Category
             * @description Practice families only.
             */
            lmp_category?: string | null;
            /**
             * Iso
             * @description Countries only.
             */
            iso?: string | null;
            /**
             * Deprecated
             * @default false
             */
            deprecated: boolean;
            /**
             * Outside Platform
             * @default false
             */
            outside_platform: boolean;
            /**
             * Links
             * @default []
             */
            links: string[];
        };
        /** ReferenceList */
        ReferenceList: {
            /** Items */
            items: components["schemas"]["ReferenceItem"][];
        };
        /**
         * Release
         * @description A release that the engine announced. Requests are answered from held ones only.
         */
        Release: {
            /** Id */
            id: string;
            /** Number */
            number: number;
            /**
             * Revision
             * @description Rises when an erasure supersedes the release.
             */
            revision: number;
            /** Title */
            title: string;
            /** Sha256 */
            sha256: string;
            /** Synthetic */
            synthetic: boolean;
            /** Published At */
            published_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "pending" | "held" | "refused";
            /**
             * Reason
             * @description Why it is not held, when it is not.
             */
            reason?: string | null;
        };
        /** ReleaseChoice */
        ReleaseChoice: {
            /**
             * Release
             * @description Id of a release; by default the newest held.
             */
            release?: string | null;
        };
        /**
         * ReleaseRef
         * @description The frozen evidence base that an answer stands on.
         */
        ReleaseRef: {
            /** Id */
            id: string;
            /** Number */
            number: number;
            /**
             * Revision
             * @description Rises when an erasure supersedes the release.
             */
            revision: number;
            /** Title */
            title: string;
            /** Sha256 */
            sha256: string;
            /** Synthetic */
            synthetic: boolean;
        };
        /** Risk */
        Risk: {
            /** Title */
            title: string;
            /** Likelihood */
            likelihood?: ("low" | "medium" | "high") | null;
            /** Impact */
            impact?: ("low" | "medium" | "high") | null;
            /**
             * Mitigation
             * @default
             */
            mitigation: string;
        };
        /** RiskClassText */
        RiskClassText: {
            /**
             * Code
             * @enum {string}
             */
            code: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Meaning */
            meaning: {
                [key: string]: string;
            };
        };
        /** RisksStep */
        RisksStep: {
            /** Risks */
            risks: components["schemas"]["Risk"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * Rotation
         * @description A new secret. Until the overlap has passed, messages are signed with the old one as well.
         */
        Rotation: {
            /**
             * Overlap Hours
             * @default 24
             */
            overlap_hours: number;
        };
        /**
         * Rule
         * @description Where all of `when` hold, the class is at least `risk_class`.
         */
        Rule: {
            /** Code */
            code: string;
            /**
             * Class
             * @enum {string}
             */
            class: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** When */
            when: {
                [key: string]: "yes" | "no";
            };
            /** Citation */
            citation: string;
            /** Reason */
            reason: {
                [key: string]: string;
            };
        };
        /**
         * ScreenedFunction
         * @description An AI function: what it is meant for, and the answers that its screening follows from.
         */
        ScreenedFunction: {
            /** Code */
            code: string;
            /**
             * Options
             * @description Practice families that use it.
             * @default []
             */
            options: string[];
            /**
             * Stage
             * @description Code of the list policy-cycle-stages.
             */
            stage?: string | null;
            /**
             * Intended Purpose
             * @description Article 3(12): what it is to be used for, and how.
             * @default
             */
            intended_purpose: string;
            /**
             * Users
             * @description Who works with it: roles, not persons.
             * @default
             */
            users: string;
            /**
             * Oversight
             * @description Who can stop or overrule it, and how.
             * @default
             */
            oversight: string;
            /**
             * Answers
             * @description By question of `GET /reference/ai-act`; what is left out is unknown.
             * @default {}
             */
            answers: {
                [key: string]: "yes" | "no" | "unknown";
            };
            /**
             * Trust
             * @default []
             */
            trust: components["schemas"]["TrustMeasure"][];
            /**
             * Impact
             * @description By part of the fundamental-rights impact assessment.
             * @default {}
             */
            impact: {
                [key: string]: string;
            };
            /**
             * Data Protection
             * @default []
             */
            data_protection: components["schemas"]["CheckedItem"][];
        };
        /**
         * Screening
         * @description `revision` is the design's: a screening is a part of its design, and `If-Match` takes the design's ETag.
         */
        Screening: {
            /** Design */
            design: string;
            /** Revision */
            revision: number;
            release: components["schemas"]["ReleaseRef"] | null;
            saved: components["schemas"]["ScreeningSaved"] | null;
            /** Functions */
            functions: components["schemas"]["FunctionShown"][];
            /**
             * Trust
             * @description What most voices asked for first.
             */
            trust: components["schemas"]["TrustAsked"][];
            /**
             * Note
             * @description What the rules are, and are not.
             */
            note: {
                [key: string]: string;
            };
        };
        /** ScreeningDraft */
        ScreeningDraft: {
            /**
             * Functions
             * @default []
             */
            functions: components["schemas"]["ScreenedFunction"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** ScreeningSaved */
        ScreeningSaved: {
            /**
             * Functions
             * @default []
             */
            functions: components["schemas"]["ScreenedFunction"][];
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Conclusions
             * @default []
             */
            conclusions: components["schemas"]["Conclusion"][];
        };
        /** Sensitivity */
        Sensitivity: {
            release: components["schemas"]["ReleaseRef"];
            /** Draws */
            draws: number;
            /**
             * Seed
             * @description SHA-256 of the release's hash and the design; the same draws every time.
             */
            seed: string;
            /**
             * Weights
             * @description Shares of 1; null: every weighting counts the same.
             */
            weights: {
                [key: string]: number;
            } | null;
            /** Unknowns */
            unknowns: components["schemas"]["UnknownShown"][];
            /** First When */
            first_when: components["schemas"]["FirstWhenShown"][];
        };
        /**
         * Steps
         * @description What has been saved so far; null where nothing was.
         */
        Steps: {
            context?: components["schemas"]["ContextStep"] | null;
            problem?: components["schemas"]["ProblemStep"] | null;
            target_group?: components["schemas"]["TargetGroupStep"] | null;
            objectives?: components["schemas"]["ObjectivesStep"] | null;
            capacity?: components["schemas"]["CapacityStep"] | null;
            data_readiness?: components["schemas"]["DataReadinessStep"] | null;
            options?: components["schemas"]["OptionsStep"] | null;
            theory_of_change?: components["schemas"]["TheoryOfChangeStep"] | null;
            ai_functions?: components["schemas"]["AiFunctionsStep"] | null;
            risks?: components["schemas"]["RisksStep"] | null;
            monitoring?: components["schemas"]["MonitoringStep"] | null;
        };
        /**
         * Suggestion
         * @description `at_least` follows from what is known; `suggested` is the strictest class that the unknown answers allow.
         */
        Suggestion: {
            /**
             * At Least
             * @enum {string}
             */
            at_least: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /**
             * Suggested
             * @enum {string}
             */
            suggested: "outside" | "minimal" | "transparency" | "exempted" | "high_risk" | "prohibited";
            /** Reasons */
            reasons: components["schemas"]["ClassReason"][];
            /**
             * Open
             * @description Questions whose answer can change the class.
             */
            open: string[];
            /** Duties */
            duties: components["schemas"]["DutyShown"][];
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
        /** TargetGroupStep */
        TargetGroupStep: {
            /**
             * Groups
             * @description Codes of the list target-groups.
             */
            groups: string[];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /** TheoryOfChangeStep */
        TheoryOfChangeStep: {
            /**
             * Configurations
             * @default []
             */
            configurations: string[];
            /**
             * Narrative
             * @default
             */
            narrative: string;
            /**
             * Assumptions
             * @default []
             */
            assumptions: string[];
        };
        /**
         * Tie
         * @description Why an option needs something. `sessions`: said about a practice of its family; `starting_list`: the platform's
         *     own list to begin with; `stated`: in this self-assessment.
         */
        Tie: {
            /** Practice Family */
            practice_family: string;
            /** Because */
            because: ("sessions" | "starting_list" | "stated")[];
        };
        /**
         * TrustAsked
         * @description A condition under which stakeholders would trust AI, with who asked for it.
         */
        TrustAsked: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Definition */
            definition: {
                [key: string]: string;
            };
            /**
             * Requirement
             * @description Code of the list trust-requirements.
             */
            requirement: string | null;
            /** Voices */
            voices: number;
            /** Countries */
            countries: string[];
            /** Survey */
            survey: components["schemas"]["SurveyShare"][];
        };
        /**
         * TrustMeasure
         * @description What is done about a condition under which stakeholders would trust the function.
         */
        TrustMeasure: {
            /** Code */
            code: string;
            /** Measure */
            measure: string;
        };
        /**
         * UnknownShown
         * @description What would change if an unknown context were known: the acceptability of each option in both cases.
         */
        UnknownShown: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Swing
             * @description The largest change of any option's acceptability.
             */
            swing: number;
            /** If Absent */
            if_absent: {
                [key: string]: number;
            };
            /** If Present */
            if_present: {
                [key: string]: number;
            };
        };
        /**
         * Wanted
         * @description An outcome that is wanted to rise, or to fall.
         */
        Wanted: {
            /** Code */
            code: string;
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
        };
        /** Webhook */
        Webhook: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Url */
            url: string;
            /** Events */
            events: ("release.published" | "design.out_of_date" | "decision.recorded")[];
            /** Country */
            country: string | null;
            /** Description */
            description: string | null;
            /** Active */
            active: boolean;
            /**
             * Inactive Reason
             * @description Why the platform itself stopped sending.
             */
            inactive_reason: string | null;
            /**
             * Previous Secret Until
             * @description Until then two signatures are sent.
             */
            previous_secret_until: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /** WebhookDraft */
        WebhookDraft: {
            /**
             * Url
             * @example https://pes.example.org/hooks/almpo
             */
            url: string;
            /** Events */
            events: ("release.published" | "design.out_of_date" | "decision.recorded")[];
            /**
             * Country
             * @description Events of this country's designs, and those of no country. Null: of all countries.
             */
            country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
            /** Description */
            description?: string | null;
            /**
             * Active
             * @description False: messages are kept for later, nothing is sent.
             * @default true
             */
            active: boolean;
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Url */
            url: string;
            /** Events */
            events: ("release.published" | "design.out_of_date" | "decision.recorded")[];
            /** Country */
            country: string | null;
            /** Description */
            description: string | null;
            /** Active */
            active: boolean;
            /**
             * Inactive Reason
             * @description Why the platform itself stopped sending.
             */
            inactive_reason: string | null;
            /**
             * Previous Secret Until
             * @description Until then two signatures are sent.
             */
            previous_secret_until: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Secret
             * @description Shown here and never again. Standard Webhooks form: `whsec_` and base64.
             */
            secret: string;
        };
        /**
         * Weights
         * @description How much each criterion counts, in any unit: only the proportions matter.
         */
        Weights: {
            /**
             * Problem
             * @default 1
             */
            problem: number;
            /**
             * Effects
             * @default 1
             */
            effects: number;
            /**
             * Certainty
             * @default 1
             */
            certainty: number;
            /**
             * Resources
             * @default 1
             */
            resources: number;
            /**
             * Equity
             * @default 1
             */
            equity: number;
            /**
             * Acceptability
             * @default 1
             */
            acceptability: number;
            /**
             * Feasibility
             * @default 1
             */
            feasibility: number;
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
    list_designs: {
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
                    "application/json": components["schemas"]["Page_DesignSummary_"];
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
    create_design: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    get_design: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Design"];
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
    choose_release: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChoice"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    get_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["History"];
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
    save_context: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContextStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_problem: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_target_group: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetGroupStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_objectives: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectivesStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_capacity: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_data_readiness: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataReadinessStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_options: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionsStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_theory_of_change: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TheoryOfChangeStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_ai_functions: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiFunctionsStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_risks: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RisksStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    save_monitoring: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringStep"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
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
    get_recommendations: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Recommendations"];
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
    get_sensitivity: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Sensitivity"];
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
    list_decisions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Page_Decision_"];
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
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    list_feedback: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Page_Feedback_"];
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
    record_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
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
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Readiness"];
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
    save_readiness: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadinessDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
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
    get_screening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Screening"];
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
    save_screening: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
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
    conclude: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
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
    get_forms: {
        parameters: {
            query?: {
                format?: "docx" | "json";
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Forms"];
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
    get_brief: {
        parameters: {
            query?: {
                format?: "html" | "pdf" | "docx" | "json";
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                design_id: string;
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
    get_lineage: {
        parameters: {
            query?: {
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                design_id: string;
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
                    "application/json": components["schemas"]["Lineage"];
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
    get_release: {
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
    get_ai_act: {
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
                    "application/json": components["schemas"]["AiActReference"];
                };
            };
        };
    };
    list_effects: {
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
                    "application/json": components["schemas"]["EffectList"];
                };
            };
        };
    };
    list_codes: {
        parameters: {
            query?: {
                /** @description Only codes of this family. */
                family?: ("context" | "mechanism" | "outcome" | "enabler" | "barrier" | "data" | "ai" | "trust") | null;
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
                    "application/json": components["schemas"]["ReferenceList"];
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
    list_practice_families: {
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
                    "application/json": components["schemas"]["ReferenceList"];
                };
            };
        };
    };
    get_code_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "lmp-categories" | "target-groups" | "countries" | "stakeholder-types" | "readiness-levels" | "policy-cycle-stages";
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
                    "application/json": components["schemas"]["ReferenceList"];
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
    list_webhooks: {
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
                    "application/json": components["schemas"]["Page_Webhook_"];
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
    subscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body, the same answer; it holds a secret, so the key must be unguessable: a random UUID (version 4 or 7), or 22 to 200 random characters of A-Z a-z 0-9 - _ (128 bits or more). */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
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
    get_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
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
                    "application/json": components["schemas"]["Webhook"];
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
    replace_webhook: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    delete_webhook: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                webhook_id: string;
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
            /** @description It was changed in the meantime */
            412: {
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
    rotate_secret: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rotation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
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
    send_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
    list_deliveries: {
        parameters: {
            query?: {
                /** @description Only messages in this state. */
                state?: ("pending" | "delivered" | "dead") | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                webhook_id: string;
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
                    "application/json": components["schemas"]["Page_Delivery_"];
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
    get_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
                delivery_id: string;
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
                    "application/json": components["schemas"]["DeliveryWithBody"];
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
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
    export_designs: {
        parameters: {
            query?: {
                /** @description One country; by default all for which the role is held. */
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                /** @description Of an earlier export: what was added or changed since. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines `{"kind", "data"}`; `cursor` lines between chunks, an `end` line at the very end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
    export_recommendations: {
        parameters: {
            query?: {
                /** @description One country; by default all for which the role is held. */
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                language?: components["schemas"]["Language"];
                /** @description Of an earlier export: what was added or changed since. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines `{"kind", "data"}`; `cursor` lines between chunks, an `end` line at the very end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
    export_decisions: {
        parameters: {
            query?: {
                /** @description One country; by default all for which the role is held. */
                country?: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK") | null;
                /** @description Of an earlier export: what was added or changed since. */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines `{"kind", "data"}`; `cursor` lines between chunks, an `end` line at the very end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
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
    get_catalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DCAT-AP 3.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/turtle": string;
                };
            };
        };
    };
}
