"""A small line chart as SVG, without a library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

_WIDTH, _HEIGHT = 720, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 190, 50, 55
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1f2933}.grid{stroke:#d9dee3}.axis{stroke:#52606d}"
    "path{fill:none;stroke-width:2.2}"
)


@dataclass(frozen=True)
class Line:
    """Points (x, y) with y in [0, 1]. `dash` as SVG has it, empty for a full line."""

    label: str
    points: Sequence[tuple[float, float]]
    colour: str
    dash: str = ""


def line_chart(title: str, description: str, x_label: str, y_label: str, lines: Sequence[Line]) -> str:
    """SVG text. x runs over the lines' values, shown in per cent; labels stand at the right and never overlap."""
    xs = sorted({x for line in lines for x, _ in line.points})
    low, high = xs[0], xs[-1]

    def at(x: float, y: float) -> tuple[float, float]:
        across = (x - low) / (high - low) if high > low else 0.5
        return _LEFT + across * (_WIDTH - _LEFT - _RIGHT), _HEIGHT - _BOTTOM - y * (_HEIGHT - _TOP - _BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-labelledby="t d">',
        f'<title id="t">{escape(title)}</title><desc id="d">{escape(description)}</desc><style>{_STYLE}</style>',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<text x="{_LEFT}" y="26" font-weight="600">{escape(title)}</text>',
    ]
    for step in range(0, 11, 2):
        (x1, y), (x2, _) = at(low, step / 10), at(high, step / 10)
        parts.append(f'<line class="grid" x1="{x1:.0f}" x2="{x2:.0f}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{x1 - 8:.0f}" y="{y + 4:.1f}" text-anchor="end">{step / 10:.1f}</text>')
    (left, bottom), (right, _) = at(low, 0), at(high, 0)
    parts.append(f'<line class="axis" x1="{left:.0f}" x2="{right:.0f}" y1="{bottom:.1f}" y2="{bottom:.1f}"/>')
    for x in xs:
        parts.append(f'<text x="{at(x, 0)[0]:.1f}" y="{bottom + 20:.1f}" text-anchor="middle">{x:.0%}</text>')
    middle = (left + right) / 2
    parts.append(f'<text x="{middle:.0f}" y="{_HEIGHT - 12}" text-anchor="middle">{escape(x_label)}</text>')
    turned = f"rotate(-90 18 {_HEIGHT / 2:.0f})"
    parts.append(
        f'<text x="18" y="{_HEIGHT / 2:.0f}" text-anchor="middle" transform="{turned}">{escape(y_label)}</text>'
    )
    for line, y in zip(lines, _apart([at(*line.points[-1])[1] for line in lines]), strict=True):
        path = " L".join("{:.1f} {:.1f}".format(*at(*point)) for point in line.points)
        dash = f' stroke-dasharray="{line.dash}"' if line.dash else ""
        parts.append(f'<path d="M{path}" stroke="{line.colour}"{dash}/>')
        parts.append(
            f'<text x="{right + 10:.0f}" y="{y + 4:.1f}" style="fill:{line.colour}">{escape(line.label)}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _apart(heights: Sequence[float], least: float = 17) -> list[float]:
    """The same heights moved down where two labels would touch, and all up if the last would leave the picture."""
    order = sorted(range(len(heights)), key=lambda at: heights[at])
    placed = list(heights)
    for before, at in pairwise(order):
        placed[at] = max(placed[at], placed[before] + least)
    over = max(0.0, placed[order[-1]] - (_HEIGHT - 40)) if order else 0.0
    return [y - over for y in placed]
