"""Minimal hitting sets of many small hypergraphs at once.

The search is MMCS (Murakami and Uno 2014, Discrete Applied Mathematics 170, 83–94): a partial set grows by one vertex
of an edge that it misses, and stays only while each of its vertices alone hits some edge (is critical). Each minimal
hitting set is met once. Here the partial sets of all hypergraphs grow together, as columns of machine words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .bits import ONE, WORD, ZERO, Flags, Words, pack, words_for
from .budget import Budget

CHUNK = 1 << 16
"""Partial sets that are grown together; bounds memory, and is large enough for the overhead per step to vanish."""


@dataclass(frozen=True)
class HittingSets:
    """`graph[i]` is hit by the vertices in the bits of `vertices[i]`, and by no part of them."""

    graph: npt.NDArray[np.int32]
    vertices: Words
    complete: bool
    """False when a limit ended the search; what is here is minimal nevertheless."""


@dataclass(frozen=True)
class _Graphs:
    edges: Words
    """(graphs, edges): the vertices of each edge, the smallest edges first; 0 behind the last one."""
    hits: Words
    """(graphs, vertices, words): the edges that a vertex hits."""
    all_edges: Words
    """(graphs, words)"""


@dataclass
class _Partial:
    """Columns of partial sets."""

    graph: npt.NDArray[np.int32]
    chosen: Words
    open: Words
    hit: Words
    """(sets, words): edges hit at all."""
    once: Words
    """(sets, words): edges hit by one chosen vertex only."""

    def take(self, which: npt.NDArray[np.intp] | slice) -> _Partial:
        return _Partial(self.graph[which], self.chosen[which], self.open[which], self.hit[which], self.once[which])

    def __len__(self) -> int:
        return len(self.graph)


def minimal_hitting_sets(edges: list[Words], vertices: int, budget: Budget, keep: int) -> HittingSets:
    """All minimal hitting sets of each hypergraph, given as its edges (bits of at most 64 vertices).

    An edge without vertices cannot be hit: its hypergraph has no hitting set. At most about `keep` sets are kept.
    """
    graphs = _prepare(edges, vertices)
    begin = np.flatnonzero([not (len(own) and own.min() == 0) for own in edges]).astype(np.int32)
    words = graphs.hits.shape[-1]
    everything = np.uint64((1 << vertices) - 1)
    first = _Partial(
        begin,
        np.zeros(len(begin), np.uint64),
        np.full(len(begin), everything),
        np.zeros((len(begin), words), np.uint64),
        np.zeros((len(begin), words), np.uint64),
    )
    found: list[tuple[npt.NDArray[np.int32], Words]] = []
    kept = seen = 0
    complete = True
    stack = [first]
    while stack:
        grown = stack.pop()
        if len(grown) > CHUNK:
            stack.append(grown.take(slice(CHUNK, None)))
            grown = grown.take(slice(0, CHUNK))
        seen += len(grown)
        if kept >= keep or seen > budget.limits.states or budget.spent:
            complete = False
            break
        missed = graphs.all_edges[grown.graph] & ~grown.hit
        done = ~missed.any(axis=1)
        found.append((grown.graph[done], grown.chosen[done]))
        kept += int(done.sum())
        rest = np.flatnonzero(~done)
        if len(rest):
            stack.append(_grow(graphs, grown.take(rest), missed[rest], vertices))
    return HittingSets(
        np.concatenate([graph for graph, _ in found] or [np.zeros(0, np.int32)]),
        np.concatenate([chosen for _, chosen in found] or [np.zeros(0, np.uint64)]),
        complete,
    )


def minimal_edges(edges: Words) -> Words:
    """Distinct edges without those that contain another one, the smallest first."""
    edges = np.unique(edges)
    edges = edges[np.argsort(np.bitwise_count(edges), kind="stable")]
    single = edges[np.bitwise_count(edges) == 1]
    hit = np.bitwise_or.reduce(single) if len(single) else ZERO
    larger = edges[np.bitwise_count(edges) != 1]
    larger = larger[(larger & hit) == 0]
    kept: list[np.uint64] = []
    while len(larger):
        kept.append(larger[0])
        larger = larger[(larger & larger[0]) != larger[0]]
    return np.concatenate([single, np.array(kept, np.uint64)])


def _prepare(edges: list[Words], vertices: int) -> _Graphs:
    reduced = [minimal_edges(own) for own in edges]
    most = max((len(own) for own in reduced), default=0)
    padded = np.zeros((len(reduced), max(1, most)), np.uint64)
    for at, own in enumerate(reduced):
        padded[at, : len(own)] = own
    bit = ONE << np.arange(vertices, dtype=np.uint64)
    hits = pack((padded[:, None, :] & bit[None, :, None]) != 0)
    return _Graphs(padded, hits.reshape(len(reduced), vertices, words_for(padded.shape[1])), pack(padded != 0))


def _grow(graphs: _Graphs, sets: _Partial, missed: Words, vertices: int) -> _Partial:
    """One vertex more for each partial set, in every way that keeps all its vertices critical."""
    edge = graphs.edges[sets.graph, _first(missed)]
    ways = edge & sets.open
    still_open = sets.open & ~ways
    parents, added = _pairs(ways, vertices)
    graph = sets.graph[parents]
    own = graphs.hits[graph, added]
    hit = sets.hit[parents]
    once = (sets.once[parents] & ~own) | (own & ~hit)
    fine = _all_critical(graphs, graph, sets.chosen[parents], once, vertices)
    bit = ONE << added.astype(np.uint64)
    earlier = _fine_before(parents, bit, fine, len(sets), vertices, added)
    keep = np.flatnonzero(fine)
    parents = parents[keep]
    return _Partial(
        graph[keep],
        sets.chosen[parents] | bit[keep],
        still_open[parents] | earlier[keep],
        hit[keep] | own[keep],
        once[keep],
    )


def _first(missed: Words) -> npt.NDArray[np.int64]:
    """The lowest edge that each set misses; edges are sorted, so it is a smallest one."""
    word = (missed != 0).argmax(axis=1)
    value = missed[np.arange(len(missed)), word]
    below = (value & (~value + ONE)) - ONE
    return np.asarray(word * WORD + np.bitwise_count(below).astype(np.int64))


def _pairs(ways: Words, vertices: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """(set, vertex) for every bit, by vertex."""
    bit = ONE << np.arange(vertices, dtype=np.uint64)
    added, parents = np.nonzero((ways[None, :] & bit[:, None]) != 0)
    return parents, added


def _all_critical(graphs: _Graphs, graph: npt.NDArray[np.int32], chosen: Words, once: Words, vertices: int) -> Flags:
    """Whether each vertex chosen before still hits an edge that no other chosen vertex hits."""
    fine = np.ones(len(graph), bool)
    for vertex in range(vertices):
        at = np.flatnonzero(((chosen >> np.uint64(vertex)) & ONE).astype(bool) & fine)
        if len(at):
            fine[at] = ((once[at] & graphs.hits[graph[at], vertex]) != 0).any(axis=1)
    return fine


def _fine_before(
    parents: npt.NDArray[np.intp],
    bit: Words,
    fine: Flags,
    sets: int,
    vertices: int,
    added: npt.NDArray[np.intp],
) -> Words:
    """Per grown set, the vertices that its parent took well before this one: they are open to it again."""
    so_far = np.zeros(sets, np.uint64)
    earlier = np.zeros(len(parents), np.uint64)
    bounds = np.searchsorted(added, np.arange(vertices + 1))
    for vertex in range(vertices):
        own = slice(bounds[vertex], bounds[vertex + 1])
        earlier[own] = so_far[parents[own]]
        so_far[parents[own][fine[own]]] |= bit[own][fine[own]]
    return earlier
