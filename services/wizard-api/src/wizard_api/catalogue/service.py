"""What this platform publishes, named from the wizard's own tables and the content: nobody else is asked."""

from __future__ import annotations

from almpo_contracts.survey import FiguresReleased
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.events.envelope import Received
from sqlalchemy import Row, delete, select

from ..releases.tables import releases
from .schemas import Access, Catalogue, Dataset, Distribution, Publishing, Series
from .tables import released_figures

_REPOSITORY_LICENCE = "http://publications.europa.eu/resource/authority/licence/EUPL_1_2"
"""Of the content that the platform brings along."""
_SIX = ("en", "de", "el", "it", "pl", "es")
_LISTS = {
    "lmp-categories": ("LMP categories", "Categories of labour market policy measures, as in the EU's LMP database."),
    "target-groups": ("Target groups", "Groups that labour market policies address."),
    "countries": ("Countries", "The EU-27 by Eurostat code, and EU for bodies above the member states."),
    "stakeholder-types": ("Stakeholder types", "Who speaks in sessions and surveys."),
    "readiness-levels": ("Readiness levels", "How ready a data source is."),
    "policy-cycle-stages": ("Stages of the policy cycle", "Where in the making of a policy an AI function works."),
    "practice-families": ("Practice families", "The options that a policy design chooses between."),
    "codes": ("Codebook", "Contexts, mechanisms, outcomes, enablers, barriers, data, AI functions and trust."),
    "effects": ("Effect estimates", "Published estimates of what programmes achieve, each with its source."),
}
_RELEASES = Series(
    "evidence-releases", "Evidence releases", "Frozen evidence bases: configurations with their support and dissent."
)
_FIGURES = Series(
    "survey-figures", "Survey figures", "Released figures of each survey wave; small cells are suppressed."
)


async def take_figures(tx: Transaction, events: list[Received[FiguresReleased]]) -> None:
    """Keep that a wave has released figures, and when; the figures themselves stay with the survey."""
    for event in events:
        if event.erased:
            await tx.execute(delete(released_figures).where(released_figures.c.wave_id == event.key))
            continue
        now = {
            "instrument_version": event.state.instrument_version,
            "step": event.state.step,
            "final": event.state.final,
            "synthetic": event.state.synthetic,
            "title": event.state.title,
            "opened_on": event.state.opened_on,
            "closed_on": event.state.closed_on,
            "last_at": event.time,
        }
        insert = tx.insert(released_figures).values(wave_id=event.key, first_at=event.time, **now)
        await tx.execute(insert.on_conflict_do_update(index_elements=[released_figures.c.wave_id], set_=now))


async def catalogue(tx: Transaction, publishing: Publishing, content: Content, base: str) -> Catalogue:
    """Code lists, the practice registry, every held release, every wave with released figures."""
    held = select(releases).where(releases.c.status == "held").order_by(releases.c.number)
    published = [_release(row, publishing.licence) for row in (await tx.execute(held)).all()]
    waves = select(released_figures).order_by(released_figures.c.wave_id)
    figures = [_figures(row, publishing.licence) for row in (await tx.execute(waves)).all()]
    lists = [_code_list(name) for name in _LISTS]
    return Catalogue(
        base=base.rstrip("/"),
        publisher=publishing.publisher,
        contact=publishing.contact,
        licence=publishing.licence,
        datasets=(*lists, _practices(content, publishing.licence), *published, *figures),
        # A series without members is no series.
        series=(*((_RELEASES,) if published else ()), *((_FIGURES,) if figures else ())),
    )


def _code_list(name: str) -> Dataset:
    title, description = _LISTS[name]
    return Dataset(
        key=name,
        title=title,
        description=description,
        access=Access.PUBLIC,
        distributions=(Distribution(f"{title} as JSON", f"/api/wizard/v1/reference/{name}", "wizard"),),
        licence=_REPOSITORY_LICENCE,
        themes=("SOCI", "GOVE"),
        keywords=("active labour market policy", "code list"),
        languages=("en",) if name == "effects" else _SIX,
    )


def _practices(content: Content, licence: str) -> Dataset:
    countries = tuple(sorted({practice.country for practice in content.practices()}))
    return Dataset(
        key="practices",
        title="Practice registry",
        description="Practices of employment services with their sources, and how far stakeholders validated them.",
        access=Access.RESTRICTED,
        distributions=(Distribution("The registry as JSON, in pages", "/api/cop/v1/practices", "cop"),),
        licence=licence,
        themes=("SOCI", "GOVE"),
        keywords=("active labour market policy", "good practice"),
        countries=countries,
    )


def _release(row: Row[tuple[object, ...]], licence: str) -> Dataset:
    said = row._mapping
    path = str(said["bundle_path"])
    return Dataset(
        key=f"release-{said['number']}",
        title=f"Evidence release {said['number']}: {said['title']}",
        description="Context-mechanism-outcome configurations that stakeholders support or contradict, with factors, "
        "demand for data and AI functions, and what was judged. Frozen; an erasure raises its revision.",
        access=Access.RESTRICTED,
        distributions=(
            Distribution(
                "The release bundle",
                path,
                "cmo",
                sha256=str(said["bundle_sha256"]),
                byte_size=int(str(said["bundle_bytes"])),
            ),
        ),
        licence=licence,
        keywords=("active labour market policy", "evidence", "realist synthesis"),
        version=f"{said['number']}.{said['revision']}",
        issued=str(said["published_at"]),
        until=str(said["published_at"]),
        series=_RELEASES.key,
        synthetic=bool(said["synthetic"]),
    )


def _figures(row: Row[tuple[object, ...]], licence: str) -> Dataset:
    said = row._mapping
    wave = str(said["wave_id"])
    return Dataset(
        key=f"figures-{wave}",
        title=f"Survey figures: {said['title'] or f'wave {wave}'}",
        description="Per question and group the released distribution, shares and means; cells below the wave's "
        f"minimum are suppressed. {'Final.' if said['final'] else 'The wave is still open: figures move in steps.'}",
        access=Access.RESTRICTED,
        distributions=(Distribution("Released figures", f"/api/survey/v1/waves/{wave}/results", "survey"),),
        licence=licence,
        keywords=("active labour market policy", "survey"),
        version=f"{said['instrument_version']}.{said['step']}",
        issued=str(said["first_at"]),
        modified=str(said["last_at"]),
        since=None if said["opened_on"] is None else f"{said['opened_on']}T00:00:00Z",
        until=f"{said['closed_on']}T23:59:59Z" if said["final"] and said["closed_on"] else str(said["last_at"]),
        series=_FIGURES.key,
        synthetic=bool(said["synthetic"]),
    )
