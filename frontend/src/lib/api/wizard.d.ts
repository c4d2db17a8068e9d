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
    "/api/wizard/v1/designs/{design_id}/steps/{step}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Step History
         * @description Each saving of a step with what it said before and after, newest first.
         */
        get: operations["list_step_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comments
         * @description Oldest first; of one step, or of all.
         */
        get: operations["list_comments"];
        put?: never;
        /**
         * Write Comment
         * @description Comment on a step. Whoever may read the design may; nobody is named in it.
         */
        post: operations["write_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Comment */
        get: operations["get_comment"];
        /**
         * Change Comment
         * @description Amend one's own comment, or settle anybody's.
         */
        put: operations["change_comment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy Design
         * @description Copy the design for another country, which then adapts it. For policymakers of either country.
         */
        post: operations["copy_design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Differences
         * @description What was changed in a copy since it was made, step by step.
         */
        get: operations["get_differences"];
        put?: never;
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
    "/api/wizard/v1/designs/{design_id}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Scenarios */
        get: operations["list_scenarios"];
        put?: never;
        /**
         * Add Scenario
         * @description Name a what-if: contexts that differ, other weights, or both. It is not changed once made.
         */
        post: operations["add_scenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/scenarios/{scenario_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Scenario */
        get: operations["get_scenario"];
        put?: never;
        post?: never;
        /**
         * Remove Scenario
         * @description Take a scenario off the list. A comparison's address that names it keeps giving the same answer.
         */
        delete: operations["remove_scenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Scenarios
         * @description The design's own situation beside its scenarios: what differs, what moves, and which input moves it.
         *
         *     `permalink` names the versions of the data; it gives the same bytes later, or says why it cannot.
         */
        get: operations["compare_scenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/release-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Release Changes
         * @description What the newest evidence changes for this design, and because of which configurations.
         */
        get: operations["get_release_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Change
         * @description What would move if steps were saved so. Nothing is kept.
         */
        post: operations["preview_change"];
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
    "/api/wizard/v1/designs/{design_id}/history/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify History
         * @description Whether the log is whole and unchanged, and the decisions and pilots are what it says.
         */
        get: operations["verify_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/history/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export History
         * @description The log as JSON Lines, oldest first. How to verify it without this platform is in docs/methods/pilots.md.
         */
        get: operations["export_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reads
         * @description Who saw recommendations, sensitivity, briefs and lineage, newest first; kept for accountability, for a time.
         */
        get: operations["list_reads"];
        put?: never;
        post?: never;
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
         * @description Oldest first, each held against what was predicted.
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
    "/api/wizard/v1/designs/{design_id}/feedback/{feedback_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Feedback
         * @description One pilot; its `ETag` is needed to withdraw it.
         */
        get: operations["get_feedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/feedback/{feedback_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Feedback
         * @description Withdraw a pilot: what it observed is erased here and at the engine; the reason stays in the history.
         */
        post: operations["withdraw_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/theory-of-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Theory Of Change
         * @description The saved chains with the origin of each box, and chains drawn from the options that were decided for.
         *
         *     It is saved as a step, `PUT /designs/{id}/steps/theory_of_change`, with this `ETag`.
         */
        get: operations["get_theory_of_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wizard/v1/designs/{design_id}/evaluation-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Evaluation Plan
         * @description Indicators, the comparison, and what the planned caseload can and cannot show; `ETag` is needed to change it.
         */
        get: operations["get_evaluation_plan"];
        /**
         * Save Evaluation Plan
         * @description Replace the plan. A plan that was never saved has an ETag too: what GET answers can be sent back at once.
         */
        put: operations["save_evaluation_plan"];
        post?: never;
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
         * Against
         * @description A pilot's observation held against what was expected. One pilot neither proves nor refutes a configuration.
         */
        Against: {
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "as_expected" | "other_way" | "no_change" | "cannot_tell";
            /**
             * Cautions
             * @description Why the verdict says less than it seems, or cannot be given.
             */
            cautions: ("no_outcome" | "nothing_predicted" | "predictions_differ" | "predicted_afterwards" | "not_measured" | "few_cases" | "no_interval" | "includes_no_change" | "no_comparison")[];
            /** Expected */
            expected: ("raises" | "lowers") | null;
            /**
             * Planned Within
             * @description Whether the interval holds what was hoped for; null: cannot be said.
             */
            planned_within: boolean | null;
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
         * AuditFault
         * @description `log_broken`: entry `seq` is missing, was changed or does not follow the one before. `decision_differs`: the
         *     decision is not what its entry says. `pilot_differs`: likewise. `anchor_differs`: the log is not the one that
         *     `seq` and `hash` were taken from.
         */
        AuditFault: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "log_broken" | "decision_differs" | "pilot_differs" | "anchor_differs";
            /** Seq */
            seq: number | null;
            /** Id */
            id?: string | null;
        };
        /**
         * Because
         * @description What one input does to an option if nothing else differs. What several do together may be more or less.
         */
        Because: {
            /**
             * Input
             * @description Code of the context, or `weights`.
             */
            input: string;
            /** @description Null: nothing is recommended about it then. */
            alone: components["schemas"]["StandingShown"] | null;
            /**
             * Change
             * @description Of the option's acceptability.
             */
            change: number;
        };
        /**
         * Box
         * @description One part of a chain. Without a configuration it was added by a person.
         */
        Box: {
            /** Text */
            text: string;
            /** Code */
            code?: string | null;
            /**
             * Configuration
             * @description The configuration that it was drawn from.
             */
            configuration?: string | null;
        };
        /** BoxDrawn */
        BoxDrawn: {
            /** Text */
            text: string;
            /** Code */
            code: string | null;
            /** Configuration */
            configuration: string | null;
        };
        /**
         * BoxShown
         * @description `configuration`: as the configuration has it, in any language. `reworded`: drawn from it, then changed by a
         *     person. `not_in_release`: the design's release no longer has it. `person`: added by a person.
         */
        BoxShown: {
            /** Text */
            text: string;
            /** Code */
            code: string | null;
            /** Configuration */
            configuration: string | null;
            /**
             * Origin
             * @enum {string}
             */
            origin: "configuration" | "reworded" | "not_in_release" | "person";
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
         * Chain
         * @description In these contexts, what is offered makes people reason and act in a way that moves the outcome.
         */
        Chain: {
            /**
             * Option
             * @description A practice family.
             */
            option?: string | null;
            /**
             * Contexts
             * @default []
             */
            contexts: components["schemas"]["Box"][];
            resource: components["schemas"]["Box"];
            reasoning: components["schemas"]["Box"];
            outcome: components["schemas"]["Box"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
        };
        /**
         * ChainDrawn
         * @description As the step takes it: whoever agrees saves it as it is, or changed.
         */
        ChainDrawn: {
            /** Option */
            option: string | null;
            /** Contexts */
            contexts: components["schemas"]["BoxDrawn"][];
            resource: components["schemas"]["BoxDrawn"];
            reasoning: components["schemas"]["BoxDrawn"];
            outcome: components["schemas"]["BoxDrawn"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
        };
        /** ChainShown */
        ChainShown: {
            /** Option */
            option: string | null;
            /** Contexts */
            contexts: components["schemas"]["BoxShown"][];
            resource: components["schemas"]["BoxShown"];
            reasoning: components["schemas"]["BoxShown"];
            outcome: components["schemas"]["BoxShown"];
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
            /**
             * Text
             * @description The chain as one sentence.
             */
            text: string;
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
         * Comment
         * @description A comment on a step. `design_revision` is the one that it was written about.
         */
        Comment: {
            /** Id */
            id: string;
            /** Design Id */
            design_id: string;
            /** Revision */
            revision: number;
            /**
             * Step
             * @enum {string}
             */
            step: "context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring";
            /** Design Revision */
            design_revision: number;
            /** Text */
            text: string;
            /** Settled */
            settled: boolean;
            /**
             * By
             * @description Subject of the author's token; no name.
             */
            by: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /** CommentChange */
        CommentChange: {
            /**
             * Text
             * @description Only its author may change it.
             */
            text: string;
            /**
             * Settled
             * @description Whether nothing is left to be done about it; anybody who may write says so.
             */
            settled: boolean;
        };
        /** CommentDraft */
        CommentDraft: {
            /**
             * Step
             * @enum {string}
             */
            step: "context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring";
            /** Text */
            text: string;
        };
        /**
         * Compared
         * @description One column: the design's own situation (`scenario` null), or a scenario against it.
         */
        Compared: {
            /** Scenario */
            scenario: string | null;
            /** Title */
            title: string | null;
            /** Inputs */
            inputs: (components["schemas"]["ContextChange"] | components["schemas"]["WeightsChange"])[];
            /** Options */
            options: components["schemas"]["OptionStanding"][];
            /** Abstained */
            abstained: components["schemas"]["NotRecommended"][];
            /** Moved */
            moved: components["schemas"]["MovedBecause"][];
        };
        /**
         * Comparison
         * @description The same revisions of design and release, and the same scenarios, always give the same bytes.
         */
        Comparison: {
            /** Design */
            design: string;
            /** Design Revision */
            design_revision: number;
            release: components["schemas"]["ReleaseRef"];
            /** Draws */
            draws: number;
            /**
             * Seed
             * @description The design's own; every column is drawn with it.
             */
            seed: string;
            /**
             * Permalink
             * @description Below the API, and below the pages: with the versions of the data in it.
             */
            permalink: string;
            /** Columns */
            columns: components["schemas"]["Compared"][];
        };
        /**
         * ComparisonPower
         * @description One way to compare, for the planned caseload. `power` is null where no calculation can make it conclusive.
         */
        ComparisonPower: {
            /**
             * Comparison
             * @enum {string}
             */
            comparison: "randomised" | "staggered" | "regression_discontinuity" | "matched" | "before_after";
            /**
             * Strength
             * @enum {string}
             */
            strength: "strong" | "strong_at_cutoff" | "moderate" | "weak";
            /**
             * Effective People
             * @description People after attrition, divided by the design effects.
             */
            effective_people: number | null;
            /**
             * Clusters
             * @description Offices or places in all; null where persons are assigned.
             */
            clusters: number | null;
            /** Power */
            power: number | null;
            /**
             * Detectable
             * @description Smallest effect seen with the wanted power; null: none is.
             */
            detectable: number | null;
            /**
             * Caseload Needed
             * @description People in all for the wanted power; null: no caseload would do.
             */
            caseload_needed: number | null;
            /**
             * Conclusions
             * @description What can and what cannot be concluded, as codes.
             */
            conclusions: ("sees_effect" | "misses_effect" | "no_comparison_no_power" | "too_few_clusters" | "few_clusters" | "small_counts" | "chance_excluded" | "only_at_cutoff" | "time_modelled" | "hidden_differences" | "cannot_attribute")[];
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
         * ContextChange
         * @description A context that differs from the design's; null: nobody knows.
         */
        ContextChange: {
            /**
             * Kind
             * @default context
             * @constant
             */
            kind: "context";
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Before */
            before: number | null;
            /** After */
            after: number | null;
        };
        /**
         * ContextStep
         * @description The context as fuzzy memberships. What is not listed is unknown; an opposite follows by 1 − x.
         */
        ContextStep: {
            /** Memberships */
            memberships: components["schemas"]["Membership"][];
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
         * CopiedFrom
         * @description The design that this one was copied from, as it was then.
         */
        CopiedFrom: {
            /** Id */
            id: string;
            /** Revision */
            revision: number;
            /** Country */
            country: string;
        };
        /** CopyDraft */
        CopyDraft: {
            /**
             * Country
             * @example PL
             * @enum {string}
             */
            country: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "EU" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
            /**
             * Title
             * @description By default that of the original.
             */
            title?: string | null;
            /** Region */
            region?: string | null;
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
            /** @description What was to be expected then; null when nothing was recommended about the option. */
            prediction?: components["schemas"]["Prediction"] | null;
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
            /**
             * Release Gone
             * @description Id of the release that the design stood on, where it is not held here any more.
             */
            release_gone?: string | null;
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
            copied_from?: components["schemas"]["CopiedFrom"] | null;
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
        /**
         * DesignRead
         * @description That somebody saw something, at least once on that day, in this state of the design and its release.
         */
        DesignRead: {
            /** Design Id */
            design_id: string;
            /** Day */
            day: string;
            /**
             * Subject
             * @description Subject of the reader's token; nothing else about the person is kept.
             */
            subject: string;
            /**
             * What
             * @enum {string}
             */
            what: "recommendations" | "sensitivity" | "brief" | "lineage" | "export";
            /** Design Revision */
            design_revision: number;
            /** Release Id */
            release_id: string | null;
            /** Release Revision */
            release_revision: number | null;
            /** First At */
            first_at: string;
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
         * Differences
         * @description What the copy's country made of the design, against what was copied; the original may have changed since.
         */
        Differences: {
            copied_from: components["schemas"]["CopiedFrom"];
            /** Country */
            country: string;
            /**
             * Release Changed
             * @description Whether the copy was put on another release since.
             */
            release_changed: boolean;
            /**
             * Steps
             * @description Every step that holds something in one of the two.
             */
            steps: components["schemas"]["StepDifference"][];
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
         * EffectSeen
         * @description A published estimate as it was in sight; its estimand says what it may be compared with.
         */
        EffectSeen: {
            /** Id */
            id: string;
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
         * EvaluationPlan
         * @description Indicators are those of the step `monitoring`; `suggested` are in use elsewhere for the outcomes wanted here.
         */
        EvaluationPlan: {
            /** Design Id */
            design_id: string;
            /**
             * Revision
             * @description 0 while nothing was saved.
             */
            revision: number;
            plan: components["schemas"]["PlanDraft"];
            /** Indicators */
            indicators: components["schemas"]["Indicator"][];
            /** Suggested */
            suggested: components["schemas"]["KnownIndicator"][];
            /**
             * Comparisons
             * @description Empty without a question of power.
             */
            comparisons: components["schemas"]["ComparisonPower"][];
            /** By */
            by: string | null;
            /** By Name */
            by_name: string | null;
            /** At */
            at: string | null;
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
         * EvidenceChange
         * @description A configuration that carries the option in one of the two releases and not in the other, or not as surely.
         */
        EvidenceChange: {
            /** Configuration */
            configuration: string;
            /**
             * Change
             * @enum {string}
             */
            change: "new" | "gone" | "accepted" | "no_longer_accepted" | "judged";
            /** Text */
            text: string;
        };
        /**
         * Expected
         * @description An outcome that configurations which may apply lead to, and which of them say so.
         */
        Expected: {
            /** Outcome */
            outcome: string;
            /**
             * Direction
             * @enum {string}
             */
            direction: "raises" | "lowers";
            /** Configurations */
            configurations: string[];
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
            /** Started On */
            started_on?: string | null;
            /** Ended On */
            ended_on?: string | null;
            /**
             * Comparison
             * @description With whom or what it was compared.
             */
            comparison?: ("randomised" | "staggered" | "regression_discontinuity" | "matched" | "before_after" | "none") | null;
            /**
             * Unit
             * @description Of `planned` and `measured`, such as percentage points.
             */
            unit?: string | null;
            /**
             * Planned
             * @description The difference that was hoped for.
             */
            planned?: number | null;
            measured?: components["schemas"]["Measured"] | null;
            /**
             * Context
             * @description The context as it was; null: as the design says.
             */
            context?: components["schemas"]["ThenHeld"][] | null;
        };
        /**
         * FeedbackShown
         * @description With the comparison of what was predicted and what was observed.
         */
        FeedbackShown: {
            /** Id */
            id: string;
            /**
             * Revision
             * @default 1
             */
            revision: number;
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
            /** Started On */
            started_on?: string | null;
            /** Ended On */
            ended_on?: string | null;
            /** Comparison */
            comparison?: ("randomised" | "staggered" | "regression_discontinuity" | "matched" | "before_after" | "none") | null;
            /** Unit */
            unit?: string | null;
            /** Planned */
            planned?: number | null;
            measured?: components["schemas"]["Measured"] | null;
            /**
             * Context
             * @default []
             */
            context: components["schemas"]["ContextThen"][];
            /**
             * Configurations
             * @description Configurations that supported the option in the design's release.
             */
            configurations: string[];
            /**
             * Decision Id
             * @description The decision that the prediction stood on; null: none.
             */
            decision_id?: string | null;
            /** Predicted At */
            predicted_at?: string | null;
            prediction?: components["schemas"]["Prediction"] | null;
            /** By */
            by: string;
            /** By Name */
            by_name: string;
            /** At */
            at: string;
            against: components["schemas"]["Against"];
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
            /** Outcome */
            outcome?: string | null;
            /**
             * Known
             * @description Id of the content's indicator that it was taken from.
             */
            known?: string | null;
        };
        /**
         * IndicatorSource
         * @description Where an indicator is laid down. `where`: the place in it.
         */
        IndicatorSource: {
            /** Title */
            title: string;
            /** Url */
            url: string;
            /** Where */
            where: string;
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
        /**
         * KnownIndicator
         * @description How an outcome is measured. `source` null: the wording is the project's own proposal.
         */
        KnownIndicator: {
            /** Id */
            id: string;
            /** Outcome */
            outcome: string;
            /** Title */
            title: string;
            /** Definition */
            definition: string;
            /** Unit */
            unit: string;
            /** Data */
            data: string;
            /** Frequency */
            frequency: string;
            /** Caution */
            caution?: string | null;
            source: components["schemas"]["IndicatorSource"] | null;
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
            action: "created" | "step_saved" | "release_chosen" | "decided" | "feedback_recorded" | "feedback_withdrawn" | "plan_saved" | "copied" | "scenario_added" | "scenario_removed" | "commented" | "readiness_saved" | "screening_saved" | "screening_concluded";
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
         * Measured
         * @description The difference to the comparison (or to before), in `unit`, with its 95 % interval where there is one.
         */
        Measured: {
            /** Value */
            value: number;
            /** Low */
            low?: number | null;
            /** High */
            high?: number | null;
            /**
             * N
             * @description People in the pilot whose outcome is known.
             */
            n: number;
            /**
             * N Comparison
             * @description People in the comparison; null where there is none.
             */
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
        /** Moved */
        Moved: {
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Kind
             * @enum {string}
             */
            kind: "appeared" | "vanished" | "up" | "down" | "same_place";
            before: components["schemas"]["StandingShown"] | null;
            after: components["schemas"]["StandingShown"] | null;
        };
        /** MovedBecause */
        MovedBecause: {
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Kind
             * @enum {string}
             */
            kind: "appeared" | "vanished" | "up" | "down" | "same_place";
            before: components["schemas"]["StandingShown"] | null;
            after: components["schemas"]["StandingShown"] | null;
            /**
             * Because
             * @description The inputs that move it by themselves, the strongest first.
             */
            because: components["schemas"]["Because"][];
        };
        /** MovedByEvidence */
        MovedByEvidence: {
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /**
             * Kind
             * @enum {string}
             */
            kind: "appeared" | "vanished" | "up" | "down" | "same_place";
            before: components["schemas"]["StandingShown"] | null;
            after: components["schemas"]["StandingShown"] | null;
            /**
             * Evidence
             * @description The first 10 of `evidence_count`.
             */
            evidence: components["schemas"]["EvidenceChange"][];
            /** Evidence Count */
            evidence_count: number;
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
        /** NotRecommended */
        NotRecommended: {
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
             * Gaps Basis
             * @description What the three lists above stand on. by_option: only what the statements behind this option's configurations, or others about the same practices, name. same_for_all: the release does not say who named what. no_register: the release names no enablers, barriers or data at all.
             * @enum {string}
             */
            gaps_basis: "by_option" | "same_for_all" | "no_register";
            /**
             * Dissent
             * @description Most voices first; the first 10 of `dissent_count`.
             */
            dissent: components["schemas"]["DissentShown"][];
            /** Dissent Count */
            dissent_count: number;
            rank: components["schemas"]["RankShown"];
            /**
             * Configurations
             * @description Those that may apply here, best first; the first 10 of `configurations_count`.
             */
            configurations: components["schemas"]["ConfigurationShown"][];
            /** Configurations Count */
            configurations_count: number;
        };
        /** OptionStanding */
        OptionStanding: {
            /** Position */
            position: number;
            /** Acceptability */
            acceptability: number;
            applicability: components["schemas"]["Range"];
            /** Practice Family */
            practice_family: string;
            /** Label */
            label: {
                [key: string]: string;
            };
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
        /** Page[Comment] */
        Page_Comment_: {
            /** Items */
            items: components["schemas"]["Comment"][];
            /** Next */
            next?: string | null;
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
        /** Page[DesignRead] */
        Page_DesignRead_: {
            /** Items */
            items: components["schemas"]["DesignRead"][];
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
        /** Page[FeedbackShown] */
        Page_FeedbackShown_: {
            /** Items */
            items: components["schemas"]["FeedbackShown"][];
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
        /** Page[StepChange] */
        Page_StepChange_: {
            /** Items */
            items: components["schemas"]["StepChange"][];
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
        /** PlanDraft */
        PlanDraft: {
            /**
             * Question
             * @description What the evaluation is to find out.
             * @default
             */
            question: string;
            /**
             * Comparison
             * @description The comparison that was chosen.
             */
            comparison?: ("randomised" | "staggered" | "regression_discontinuity" | "matched" | "before_after") | null;
            power?: components["schemas"]["PowerQuestion"] | null;
            /**
             * Note
             * @default
             */
            note: string;
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
         * PowerQuestion
         * @description What one wants to be able to see, and with whom. Shares and probabilities are between 0 and 1.
         */
        PowerQuestion: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "share" | "mean";
            /**
             * Baseline
             * @description Of a share: how large it is without the measure.
             */
            baseline?: number | null;
            /**
             * Sd
             * @description Of a mean: its standard deviation between people.
             */
            sd?: number | null;
            /**
             * Effect
             * @description The smallest difference that would matter; of a share 0.05 is 5 points.
             */
            effect: number;
            /**
             * Caseload
             * @description People in both groups together.
             */
            caseload: number;
            /**
             * Share Treated
             * @default 0.5
             */
            share_treated: number;
            /**
             * Attrition
             * @description Share whose outcome will not be known.
             * @default 0
             */
            attrition: number;
            /**
             * Cluster Size
             * @description People per office or place; 1: persons are assigned.
             * @default 1
             */
            cluster_size: number;
            /**
             * Icc
             * @description How alike outcomes are within an office or place.
             * @default 0
             */
            icc: number;
            /**
             * Steps
             * @description Waves of a staggered roll-out.
             * @default 4
             */
            steps: number;
            /**
             * Alpha
             * @default 0.05
             */
            alpha: number;
            /**
             * Wanted
             * @description The power that is wanted.
             * @default 0.8
             */
            wanted: number;
        };
        /** Prediction */
        Prediction: {
            /** @description From 0 to 1: whether the conditions are present, not how large an effect is. */
            applicability: components["schemas"]["Range"];
            /** Expects */
            expects: components["schemas"]["Expected"][];
            /** Effects */
            effects: components["schemas"]["EffectSeen"][];
        };
        /**
         * Preview
         * @description What would move if the steps were saved so. The draws are those of the design as it is saved now.
         */
        Preview: {
            release: components["schemas"]["ReleaseRef"];
            /** Design Revision */
            design_revision: number;
            /** Moved */
            moved: components["schemas"]["Moved"][];
            /** Options */
            options: components["schemas"]["OptionStanding"][];
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
            /**
             * Gaps
             * @description Everything that is missing or in the way here, whether the evidence of an option names it or not.
             */
            gaps: components["schemas"]["ReasonShown"][];
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
        /**
         * ReleaseChanges
         * @description What a newer release changes for this design. `to` is null while the design is up to date.
         *
         *     `comparable` is false where the older evidence is not held any more (after an erasure it must not be): then only
         *     where the options stand now can be told.
         */
        ReleaseChanges: {
            before: components["schemas"]["ReleaseRef"] | null;
            to: components["schemas"]["ReleaseRef"] | null;
            /** Comparable */
            comparable: boolean;
            /** Moved */
            moved: components["schemas"]["MovedByEvidence"][];
            /** Options */
            options: components["schemas"]["OptionStanding"][];
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
         * Scenario
         * @description A named what-if of a design. It is not changed once made; it can be taken off the list.
         */
        Scenario: {
            /** Id */
            id: string;
            /** Design Id */
            design_id: string;
            /** Revision */
            revision: number;
            /** Title */
            title: string;
            /** Memberships */
            memberships: components["schemas"]["Membership"][];
            weights: components["schemas"]["Weights"] | null;
            /** Removed */
            removed: boolean;
            /** Created By */
            created_by: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ScenarioDraft
         * @description What if some contexts were otherwise, or the criteria weighed otherwise? Everything else is the design's own.
         */
        ScenarioDraft: {
            /** Title */
            title: string;
            /**
             * Memberships
             * @description Contexts that differ; null: as if nobody knew.
             * @default []
             */
            memberships: components["schemas"]["Membership"][];
            /** @description Null: those of the design. */
            weights?: components["schemas"]["Weights"] | null;
        };
        /** Scenarios */
        Scenarios: {
            /**
             * Items
             * @description Those on the list, oldest first; at most three.
             */
            items: components["schemas"]["Scenario"][];
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
        /** StandingShown */
        StandingShown: {
            /** Position */
            position: number;
            /** Acceptability */
            acceptability: number;
            applicability: components["schemas"]["Range"];
        };
        /**
         * StepChange
         * @description One saving of a step. `before` and `after` are null where the step held nothing, and both where `kept` is not:
         *     it was saved before revisions were kept.
         */
        StepChange: {
            /**
             * Seq
             * @description Place in the design's log, whose hashes cover it.
             */
            seq: number;
            /**
             * Step
             * @enum {string}
             */
            step: "context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring";
            /** At */
            at: string;
            /**
             * By
             * @description Subject of the caller's token; no name.
             */
            by: string;
            /** Revision */
            revision: number | null;
            /** Kept */
            kept: boolean;
            /** Before */
            before: {
                [key: string]: unknown;
            } | null;
            /** After */
            after: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * StepDifference
         * @description A step as it was copied, and as it stands; null where it holds nothing.
         */
        StepDifference: {
            /**
             * Step
             * @enum {string}
             */
            step: "context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring";
            /**
             * Difference
             * @enum {string}
             */
            difference: "same" | "changed" | "added" | "emptied";
            /** Copied */
            copied: {
                [key: string]: unknown;
            } | null;
            /** Now */
            now: {
                [key: string]: unknown;
            } | null;
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
        /** ThenHeld */
        ThenHeld: {
            /** Code */
            code: string;
            /** Membership */
            membership: number | null;
        };
        /**
         * TheoryOfChange
         * @description `chains` are saved; `drawn` are proposed from the configurations of the options that were decided for, and
         *     become part of the theory when somebody saves them.
         */
        TheoryOfChange: {
            /** Design Id */
            design_id: string;
            /** Design Revision */
            design_revision: number;
            /** Chains */
            chains: components["schemas"]["ChainShown"][];
            /** Narrative */
            narrative: string;
            /** Assumptions */
            assumptions: string[];
            /** Drawn */
            drawn: components["schemas"]["ChainDrawn"][];
            /**
             * Decided
             * @description Options that were adopted or adapted, by the newest decision about each.
             */
            decided: string[];
            /**
             * Without Evidence
             * @description Of these, the options for which nothing can be drawn.
             */
            without_evidence: string[];
        };
        /**
         * TheoryOfChangeStep
         * @description `configurations` is what earlier versions kept; `chains` keep the configuration of each box.
         */
        TheoryOfChangeStep: {
            /**
             * Configurations
             * @default []
             */
            configurations: string[];
            /**
             * Chains
             * @default []
             */
            chains: components["schemas"]["Chain"][];
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
            /**
             * Value
             * @description Of finding out: how much more often the option then chosen is first, if both answers are equally likely. 0 where the same option leads either way. The list is in this order.
             */
            value: number;
            /**
             * Leader If Absent
             * @description The practice family that is first most often then.
             */
            leader_if_absent: string | null;
            /** Leader If Present */
            leader_if_present: string | null;
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
         * Verification
         * @description `last_hash` with `entries` is worth keeping elsewhere: a log that was rewritten as a whole no longer has it.
         */
        Verification: {
            /** Intact */
            intact: boolean;
            /** Entries */
            entries: number;
            /** Last Hash */
            last_hash: string | null;
            /** Faults */
            faults: components["schemas"]["AuditFault"][];
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
        /**
         * WeightsChange
         * @description Other weights, as shares of 1; null: any weighting is as good as any other.
         */
        WeightsChange: {
            /**
             * Kind
             * @default weights
             * @constant
             */
            kind: "weights";
            /** Before */
            before: {
                [key: string]: number;
            } | null;
            /** After */
            after: {
                [key: string]: number;
            } | null;
        };
        /**
         * WhatIf
         * @description Steps as they would be, not saved. What is left out is as the design has it.
         */
        WhatIf: {
            context?: components["schemas"]["ContextStep"] | null;
            target_group?: components["schemas"]["TargetGroupStep"] | null;
            objectives?: components["schemas"]["ObjectivesStep"] | null;
            options?: components["schemas"]["OptionsStep"] | null;
        };
        /** Withdrawal */
        Withdrawal: {
            /**
             * Reason
             * @description Kept in the design's history; the pilot's own words and figures are erased.
             */
            reason: string;
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
    list_step_history: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path: {
                design_id: string;
                step: "context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring";
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
                    "application/json": components["schemas"]["Page_StepChange_"];
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
    list_comments: {
        parameters: {
            query?: {
                step?: ("context" | "problem" | "target_group" | "objectives" | "capacity" | "data_readiness" | "options" | "theory_of_change" | "ai_functions" | "risks" | "monitoring") | null;
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
                    "application/json": components["schemas"]["Page_Comment_"];
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
    write_comment: {
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
                "application/json": components["schemas"]["CommentDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
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
    get_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
                comment_id: string;
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
                    "application/json": components["schemas"]["Comment"];
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
    change_comment: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
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
    copy_design: {
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
                "application/json": components["schemas"]["CopyDraft"];
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
            /** @description There is nothing here */
            404: {
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
    get_differences: {
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
                    "application/json": components["schemas"]["Differences"];
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
    list_scenarios: {
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
                    "application/json": components["schemas"]["Scenarios"];
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
    add_scenario: {
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
                "application/json": components["schemas"]["ScenarioDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
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
        };
    };
    get_scenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
                scenario_id: string;
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
                    "application/json": components["schemas"]["Scenario"];
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
    remove_scenario: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
                scenario_id: string;
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
    compare_scenarios: {
        parameters: {
            query?: {
                /** @description Ids of at most three scenarios with commas between; by default those on the list. Empty: none. */
                scenarios?: string | null;
                revision?: number | null;
                release?: string | null;
                release_revision?: number | null;
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
                    "application/json": components["schemas"]["Comparison"];
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
    get_release_changes: {
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
                    "application/json": components["schemas"]["ReleaseChanges"];
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
    preview_change: {
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
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
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
    verify_history: {
        parameters: {
            query?: {
                /** @description With `hash`: an entry that you kept. */
                seq?: number | null;
                hash?: string | null;
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
                    "application/json": components["schemas"]["Verification"];
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
    export_history: {
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
                    "application/x-ndjson": string;
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
    list_reads: {
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
                    "application/json": components["schemas"]["Page_DesignRead_"];
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
                    "application/json": components["schemas"]["Page_FeedbackShown_"];
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
                    "application/json": components["schemas"]["FeedbackShown"];
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
    get_feedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                design_id: string;
                feedback_id: string;
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
                    "application/json": components["schemas"]["FeedbackShown"];
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
    withdraw_feedback: {
        parameters: {
            query?: never;
            header?: {
                "if-match"?: string | null;
                "if-none-match"?: string | null;
            };
            path: {
                design_id: string;
                feedback_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    get_theory_of_change: {
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
                    "application/json": components["schemas"]["TheoryOfChange"];
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
    get_evaluation_plan: {
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
                    "application/json": components["schemas"]["EvaluationPlan"];
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
    save_evaluation_plan: {
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
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPlan"];
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
