"""What a caller meets: authority, problems, preconditions, idempotency, pages, and transactions that hold."""

from __future__ import annotations

import asyncio

from notes_service import notes as notes_table
from servicekit.testing import StartedService
from sqlalchemy import func, select

NOTE = {"country": "PL", "text": "Caseloads are low."}


async def count(notes: StartedService) -> int:
    async with notes.deps.database.read() as tx:
        return int((await tx.execute(select(func.count()).select_from(notes_table))).scalar_one())


async def test_a_note_is_taken_and_read_back(notes: StartedService) -> None:
    made = await notes.client.post("/api/notes/v1/notes", json=NOTE, headers=notes.issuer.headers("rapporteur:PL"))
    assert made.status_code == 201
    assert made.headers["etag"] == '"r1"'
    listed = await notes.client.get("/api/notes/v1/notes", headers=notes.issuer.headers("rapporteur:PL"))
    assert listed.json() == {"items": [made.json()], "next": None}


async def test_the_iso_code_of_greece_becomes_eurostats(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    made = await notes.client.post("/api/notes/v1/notes", json={**NOTE, "country": "gr"}, headers=headers)
    assert made.json()["country"] == "EL"


async def test_authority_is_refused_with_the_reason(notes: StartedService) -> None:
    issuer, post = notes.issuer, notes.client.post
    tokens = {
        "": 401,
        "Bearer nonsense": 401,
        f"Bearer {issuer.token('rapporteur:PL', expires_in_s=-60)}": 401,
        f"Bearer {issuer.token('rapporteur:PL', aud='another')}": 401,
        f"Bearer {issuer.token('rapporteur:PL', iss='https://elsewhere.test')}": 401,
        f"Bearer {issuer.token('analyst:PL')}": 403,
        f"Bearer {issuer.token('rapporteur:DE')}": 403,
        f"Bearer {issuer.token('admin')}": 201,
        f"Bearer {issuer.token('rapporteur:*')}": 201,
    }
    for token, status in tokens.items():
        answer = await post("/api/notes/v1/notes", json=NOTE, headers={"Authorization": token} if token else {})
        assert answer.status_code == status, (token[:20], answer.text)
        if status >= 400:
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["detail"]
    assert await count(notes) == 2


async def test_a_token_of_a_foreign_key_or_no_signature_is_refused(notes: StartedService) -> None:
    from servicekit.testing import TestIssuer

    foreign = TestIssuer().token("admin")
    header, body, _ = notes.issuer.token("admin").split(".")
    for token in (foreign, f"{header}.{body}.", f"eyJhbGciOiJub25lIn0.{body}."):
        answer = await notes.client.post("/api/notes/v1/notes", json=NOTE, headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 401


async def test_every_fault_is_a_problem_that_names_the_field(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    answer = await notes.client.post("/api/notes/v1/notes", json={"country": "UK", "note": 1}, headers=headers)
    assert answer.status_code == 422
    assert {e["pointer"] for e in answer.json()["errors"]} == {"/country", "/note", "/text"}
    assert (await notes.client.get("/api/notes/v1/nothing")).json()["type"].endswith("/not-found")
    refused = await notes.client.delete("/api/notes/v1/notes", headers=headers)
    # Every method of the path, though each has a route of its own.
    assert (refused.status_code, refused.headers["Allow"]) == (405, "GET, POST")
    half = await notes.client.post("/api/notes/v1/notes", content=b'{"\\ud800": 1}', headers=headers)
    assert half.status_code == 422
    broken = await notes.client.post("/api/notes/v1/notes", content=b"{", headers=headers)
    assert broken.status_code == 422


async def test_an_unforeseen_error_is_a_problem_and_keeps_nothing(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    for text, status in (("crash", 500), ("refuse", 422)):
        answer = await notes.client.post("/api/notes/v1/notes", json={**NOTE, "text": text}, headers=headers)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"
    assert await count(notes) == 0
    assert await notes.worker.relay.empty()


async def test_a_stale_etag_shows_the_current_state(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    note = (await notes.client.post("/api/notes/v1/notes", json=NOTE, headers=headers)).json()
    url = f"/api/notes/v1/notes/{note['id']}"
    assert (await notes.client.put(url, json=NOTE, headers=headers)).status_code == 428
    first = await notes.client.put(url, json={**NOTE, "text": "a"}, headers={**headers, "If-Match": '"r1"'})
    assert first.status_code == 200
    second = await notes.client.put(url, json={**NOTE, "text": "b"}, headers={**headers, "If-Match": '"r1"'})
    assert second.status_code == 412
    assert second.json()["current"]["text"] == "a"


async def test_the_same_key_and_body_get_the_same_answer(notes: StartedService) -> None:
    headers = {**notes.issuer.headers("rapporteur:*"), "Idempotency-Key": "k1"}
    first = await notes.client.post("/api/notes/v1/notes", json=NOTE, headers=headers)
    again = await notes.client.post("/api/notes/v1/notes", json=NOTE, headers=headers)
    assert (again.status_code, again.json(), again.headers["etag"]) == (201, first.json(), '"r1"')
    assert again.headers["idempotency-replayed"] == "true"
    other = await notes.client.post("/api/notes/v1/notes", json={**NOTE, "text": "x"}, headers=headers)
    assert other.status_code == 422
    assert other.json()["type"].endswith("/idempotency-key-reused")
    assert await count(notes) == 1


async def test_a_renewed_token_finds_the_same_answer_and_another_caller_does_not(notes: StartedService) -> None:
    made = set()
    for subject, minutes in (("ana", 10), ("ana", 20), ("jan", 10)):
        token = notes.issuer.token("rapporteur:*", subject=subject, expires_in_s=minutes * 60)
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "k3"}
        made.add((await notes.client.post("/api/notes/v1/notes", json=NOTE, headers=headers)).json()["id"])
    assert len(made) == 2
    assert await count(notes) == 2


async def test_the_same_request_at_once_happens_once(notes: StartedService) -> None:
    headers = {**notes.issuer.headers("rapporteur:*"), "Idempotency-Key": "k2"}
    answers = await asyncio.gather(
        *(notes.client.post("/api/notes/v1/notes", json=NOTE, headers=headers) for _ in range(10))
    )
    assert {a.status_code for a in answers} <= {201, 409}
    assert len({a.json()["id"] for a in answers if a.status_code == 201}) == 1
    assert await count(notes) == 1


async def test_pages_cover_everything_once_and_cursors_are_ours(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    made = set()
    for i in range(7):
        answer = await notes.client.post("/api/notes/v1/notes", json={**NOTE, "text": str(i)}, headers=headers)
        made.add(answer.json()["id"])
    seen: list[str] = []
    cursor = None
    while True:
        params = {"limit": 3, **({"cursor": cursor} if cursor else {})}
        page = (await notes.client.get("/api/notes/v1/notes", params=params, headers=headers)).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert sorted(seen) == sorted(made)
    forged = await notes.client.get("/api/notes/v1/notes", params={"cursor": "Zm9vYmFyZm9vYmFy"}, headers=headers)
    assert forged.status_code == 400


async def test_many_at_once_are_all_kept(notes: StartedService) -> None:
    headers = notes.issuer.headers("rapporteur:*")
    answers = await asyncio.gather(
        *(notes.client.post("/api/notes/v1/notes", json={**NOTE, "text": str(i)}, headers=headers) for i in range(200))
    )
    assert {a.status_code for a in answers} == {201}
    assert await count(notes) == 200


async def test_an_abandoned_unit_leaves_nothing_and_wedges_nothing(notes: StartedService) -> None:
    database = notes.deps.database

    async def unit(abandon: bool) -> None:
        async with database.write() as tx:
            row = {"id": f"{id(asyncio.current_task())}", "revision": 1, "country": "PL", "text": "x"}
            await tx.execute(notes_table.insert().values(row))
            await asyncio.sleep(0)
            if abandon:
                await asyncio.sleep(60)

    tasks = [asyncio.create_task(unit(abandon=True)) for _ in range(20)]
    await asyncio.sleep(0.05)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert await count(notes) == 0
    await unit(abandon=False)
    assert await count(notes) == 1


async def test_the_document_tells_of_every_error_as_it_is_sent(notes: StartedService) -> None:
    document = (await notes.client.get("/api/notes/openapi.json")).json()
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}}
    operations = document["paths"]["/api/notes/v1/notes"]
    assert list(operations["post"]["responses"]) == ["201", "400", "401", "403", "413", "422"]
    assert list(operations["get"]["responses"]) == ["200", "400", "401", "422"]
    for operation in operations.values():
        errors = [answer for status, answer in operation["responses"].items() if int(status) >= 400]
        assert all(answer["content"] == problem for answer in errors)
    assert "HTTPValidationError" not in document["components"]["schemas"]
    assert {"ProblemDocument", "FieldError"} <= document["components"]["schemas"].keys()
