"""The sign-in page: plain HTML without scripts, in six languages, usable with a keyboard and a screen reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.resources import files

from starlette.responses import HTMLResponse

STYLE = """
:root { color-scheme: light; font-family: system-ui, sans-serif; line-height: 1.5; color: #1b1f24; background: #f4f6f8; }
main { max-width: 24rem; margin: 8vh auto; padding: 2rem; background: #fff; border: 1px solid #c3cad2; border-radius: .5rem; }
h1 { font-size: 1.4rem; margin-top: 0; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem; border: 1px solid #59636e; border-radius: .25rem; }
button { font: inherit; font-weight: 600; margin-top: 1.5rem; padding: .6rem 1.2rem; color: #fff; background: #004494; border: 0; border-radius: .25rem; }
button:hover { background: #00336f; }
:focus-visible { outline: 3px solid #ffb020; outline-offset: 2px; }
[role=alert] { border-left: 4px solid #b3261e; background: #fdecea; padding: .75rem 1rem; }
.hint { font-size: .9rem; color: #424a53; }
"""  # noqa: E501 - one rule a line reads best


@cache
def _texts() -> dict[str, dict[str, str]]:
    text = files(__package__).joinpath("sign-in.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = json.loads(text)
    return loaded


def language_of(ui_locales: str, accept_language: str) -> str:
    """The first language asked for that there is: by the application (`ui_locales`), else by the browser."""
    asked = [*ui_locales.split(), *(part.split(";")[0] for part in accept_language.split(","))]
    short = (tag.strip().lower().split("-")[0] for tag in asked)
    return next((tag for tag in short if tag in _texts()), "en")


def sign_in_page(
    language: str, carried: Mapping[str, str], *, username: str = "", problem: str = "", minutes: int = 0
) -> HTMLResponse:
    """The form. `carried` are the application's parameters; `problem` is "wrong", "wait" or nothing."""
    text = _texts()[language]
    alert = f'<p role="alert" id="problem">{escape(text[problem].format(minutes=minutes))}</p>' if problem else ""
    described = ' aria-describedby="problem" aria-invalid="true"' if problem == "wrong" else ""
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in carried.items()
    )
    body = f"""<h1>{escape(text["title"])}</h1>{alert}
<form method="post" action="/auth/authorize">{hidden}
<label for="username">{escape(text["username"])}</label>
<input id="username" name="username" value="{escape(username)}" autocomplete="username" autocapitalize="none"
 spellcheck="false" required{described}{"" if username else " autofocus"}>
<label for="password">{escape(text["password"])}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required{described}\
{" autofocus" if username else ""}>
<button type="submit">{escape(text["submit"])}</button>
</form>
<p class="hint">{escape(text["hint"])}</p>"""
    status = {"": 200, "wrong": 400, "wait": 429}[problem]
    page = _page(language, text["title"], body, status)
    if problem == "wait":
        page.headers["Retry-After"] = str(minutes * 60)
    return page


def refusal_page(language: str, reason: str) -> HTMLResponse:
    """For a request that must not be answered by a redirect: its address cannot be trusted."""
    text = _texts()[language]
    told = escape(text["refused"].format(reason=reason))
    return _page(
        language, text["refused_title"], f'<h1>{escape(text["refused_title"])}</h1><p role="alert">{told}</p>', 400
    )


def _page(language: str, title: str, body: str, status: int) -> HTMLResponse:
    return HTMLResponse(
        f"""<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title><link rel="stylesheet" href="/auth/style.css"></head>
<body><main>{body}</main></body></html>
""",
        status,
        headers={
            "Cache-Control": "no-store",
            "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
        },
    )
