"""The content folder becomes the registry; loading it again changes nothing."""

from __future__ import annotations

from cop_story import ON_BOTH, Cop, practice_id


@ON_BOTH
async def test_practices_and_the_codebook_are_loaded_once(cop: Cop) -> None:
    practices = await cop.events("practices")
    codebooks = await cop.events("codebooks")
    assert len(practices) == len(cop.service.deps.content.practices())
    assert [payload and payload["version"] for _, payload in codebooks] == [1]

    await cop.load_content()

    assert await cop.events("practices") == practices
    assert await cop.events("codebooks") == codebooks


async def test_a_loaded_practice_keeps_its_sources(cop: Cop) -> None:
    entry = cop.service.deps.content.practices()[0]

    practice = await cop.ok("GET", f"/practices/{practice_id(entry.slug)}", by=cop.rapporteur)

    assert practice["slug"] == entry.slug
    assert practice["status"] == "proposed"
    assert [source["url"] for source in practice["sources"]] == [source.url for source in entry.sources]


async def test_a_published_version_is_read_whole(cop: Cop) -> None:
    [codebook] = (await cop.ok("GET", "/codebooks", by=cop.rapporteur))["items"]
    version = await cop.ok("GET", f"/codebooks/{codebook['id']}/versions/1", by=cop.rapporteur)
    assert len(version["codes"]) == codebook["codes"] == len(cop.service.deps.content.codebook().codes)
    assert set(version["codes"][0]["label"]) == {"en", "de", "el", "it", "pl", "es"}
