"""Code lists and effect rows, public: what the wizard's words mean, and every figure it can show."""

from __future__ import annotations

from typing import Annotated, Literal

from almpo_contracts.base import Localised
from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from servicekit.content_models import Effect

from ..deps import Given

router = APIRouter(prefix="/reference", tags=["reference"])

ListName = Literal[
    "lmp-categories", "target-groups", "countries", "stakeholder-types", "readiness-levels", "policy-cycle-stages"
]
CodeFamily = Literal["context", "mechanism", "outcome", "enabler", "barrier", "data", "ai", "trust"]


class ReferenceItem(BaseModel):
    code: str
    label: Localised
    definition: Localised | None = None
    group: str | None = None
    lmp_category: str | None = Field(default=None, description="Practice families only.")
    iso: str | None = Field(default=None, description="Countries only.")
    deprecated: bool = False
    outside_platform: bool = False
    links: list[str] = []


class ReferenceList(BaseModel):
    items: list[ReferenceItem]


class EffectItem(Effect):
    """A row of the effects table. A `vote_count` counts studies and is no effect."""

    code: str
    label: Localised


class EffectList(BaseModel):
    items: list[EffectItem]


@router.get("/effects")
async def list_effects(deps: Given) -> EffectList:
    """Every row as entered from its publication, vote counts included and marked."""
    rows = deps.content.effects()
    return EffectList(items=[EffectItem(code=row.id, label={"en": _title(row)}, **row.model_dump()) for row in rows])


@router.get("/codes")
async def list_codes(
    deps: Given, family: Annotated[CodeFamily | None, Query(description="Only codes of this family.")] = None
) -> ReferenceList:
    """Codes of the codebook, such as the contexts that a design may say something about."""
    return ReferenceList(
        items=[
            ReferenceItem(
                code=code.code,
                label=dict(code.label),
                definition=dict(code.definition),
                group=code.group,
                outside_platform=code.outside_platform,
                links=list(code.links),
            )
            for code in deps.content.codebook().codes
            if family is None or code.code.startswith(f"{family}.")
        ]
    )


@router.get("/practice-families")
async def list_practice_families(deps: Given) -> ReferenceList:
    """The options that a design chooses between."""
    return ReferenceList(
        items=[
            ReferenceItem(
                code=family.code,
                label=dict(family.label),
                definition=dict(family.definition),
                lmp_category=family.lmp_category,
            )
            for family in deps.content.families()
        ]
    )


@router.get("/{name}")
async def get_code_list(name: ListName, deps: Given) -> ReferenceList:
    """One code list with its labels in six languages."""
    return ReferenceList(
        items=[
            ReferenceItem(
                code=item.code,
                label=dict(item.label),
                group=item.group,
                iso=item.iso,
                deprecated=item.deprecated,
                links=list(item.codes),
            )
            for item in deps.content.code_list(name).items
        ]
    )


def _title(row: Effect) -> str:
    return f"{row.study}: {row.outcome} ({row.unit})"
