"""The one place where the routers of cop-api are wired."""

from __future__ import annotations

from fastapi import FastAPI
from servicekit.app import service_app
from servicekit.deps import Deps

from .adjudications import routes as adjudications
from .archive import routes as archive
from .assignments import routes as assignments
from .cards import routes as cards
from .codebooks import routes as codebooks
from .codings import routes as codings
from .comparisons import routes as comparisons
from .exports import routes as exports
from .link_candidates import routes as link_candidates
from .notes import routes as notes
from .participants import routes as participants
from .practices import routes as practices
from .records import routes as records
from .requirements import routes as requirements
from .rounds import routes as rounds
from .sessions import routes as sessions
from .statements import routes as statements
from .transcripts import routes as transcripts

DESCRIPTION = """Communities of Practice: sessions in which stakeholders say what works, for whom and why.

Staff send an access token. A participant joins a session with its code and sends the credential they get in the
header `Participant-Token`; it is good for that session's participant calls alone."""


def create_app(deps: Deps) -> FastAPI:
    return service_app(
        "cop",
        "EU-ALMPO: Communities of Practice",
        DESCRIPTION,
        deps,
        [
            # Routes are looked through in this order: first those of every line and every vote.
            statements.router,
            rounds.router,
            practices.router,
            comparisons.of_practice,
            comparisons.router,
            codebooks.router,
            codings.of_codebook,
            link_candidates.router,
            # Before the sessions' own routes: /sessions/join is no session's id.
            participants.joining,
            archive.router,
            participants.router,
            sessions.router,
            exports.router,
            records.router,
            statements.amendments,
            statements.found_by_id,
            cards.router,
            notes.router,
            rounds.of_session,
            transcripts.of_session,
            transcripts.router,
            codings.router,
            assignments.router,
            adjudications.differences,
            adjudications.router,
            requirements.router,
        ],
        package="cop_api",
    )
