"""Texts that would do harm where they are taken for markup, code or a format."""

from __future__ import annotations

HARM = (
    "<script>alert(1)</script></li></ol><img src=x onerror=alert(2)>",
    '#panic("boom") #import "/etc/passwd": * $x^2$ `raw` *bold* _it_ @finding-1 <voice-1> // no /* end',
    "{number} {0} {numbers} %s \\ \" ' &amp; \u202egnp.exe \x0b \u200f",
    "🙂 👩🏽‍🏫 नमस्ते שלום a̧̐b 漢字 ﷺ 􏿿 ",
    "]]> <w:p/> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]> &e;",
)
