"""What the tests of the session archive share: a session with codings, files made by hand, the import."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from typing import Any

import httpx
from cop_story import API, Cop


async def take_over(cop: Cop, body: bytes, by: dict[str, str] | None = None) -> httpx.Response:
    files = {"file": ("session.zip", body, "application/zip")}
    return await cop.client.post(f"{API}/sessions/import", files=files, headers=by or cop.facilitator)


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in entries.items():
            archive.writestr(name, body)
    return out.getvalue()


def changed(body: bytes, **parts: Any) -> bytes:
    """The archive with other parts of its record, and a manifest that fits."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        record = json.loads(archive.read("record.json")) | parts
    said = json.dumps(record).encode()
    manifest["files"]["record.json"] = {"sha256": hashlib.sha256(said).hexdigest(), "bytes": len(said)}
    return zipped({"manifest.json": json.dumps(manifest).encode(), "record.json": said})


async def coded(cop: Cop, session: dict[str, Any], said: list[str]) -> str:
    """A transcript of the session, and codings of it and of what was said by two coders, one of whom has finished."""
    said_by = (("P01", "Zufrieden \N{GRINNING FACE} sind sie."), ("P02", "Nein."), ("Ada Quincunx", "Ja."))
    cues = [f"00:0{at}.000 --> 00:0{at}.900\n<v {who}>{what}" for at, (who, what) in enumerate(said_by)]
    answer = await cop.client.post(
        f"{API}/sessions/{session['id']}/transcripts",
        files={"file": ("said.vtt", "\n\n".join(["WEBVTT", *cues]).encode())},
        data={"language": "de"},
        headers=cop.rapporteur,
    )
    assert answer.status_code == 201, answer.text
    transcript: str = answer.json()["id"]
    passage = {"transcript_id": transcript, "start": 0, "end": 11}
    first, second = (cop.staff("coder:*", subject=name) for name in ("first", "second"))
    for by, target, more in (
        (first, passage, {"memo": "not sure of it"}),
        (second, passage, {"decision": "rejected", "suggestion": {"model": "m 1", "probability": 0.25}}),
        *((first, {"statement_id": each}, {"quote": ""}) for each in said),
    ):
        body = {"target": target, "code": "outcome.job_entry", "decision": "applied", **more}
        await cop.ok("POST", "/codings", body, by=by)
    await cop.ok("POST", "/coding-assignments/finish", {"transcript_id": transcript}, by=first)
    return transcript
