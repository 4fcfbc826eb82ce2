"""The graphs that dragoman-bench and its peers are timed on."""
import datetime
import gzip
import os
import sys


def read_icews(path):
    """The simple undirected graph of 2018, largest component, and its dated edges."""
    ids, edges, dated = {}, set(), []
    with gzip.open(path, "rt") as rows:
        for row in rows:
            source, _, target, date = row.rstrip("\n").split("\t")
            if date < "2018":
                continue
            a, b = ids.setdefault(source, len(ids)), ids.setdefault(target, len(ids))
            if a != b:
                edges.add((min(a, b), max(a, b)))
                dated.append((a, b, datetime.date.fromisoformat(date).toordinal() - 719163))
    return largest_component(len(ids), edges, dated)


def make_rmat(scale=17, count=2_000_000, seed=42):
    """R-MAT (Chakrabarti et al. 2004) with the usual 0.57, 0.19, 0.19, 0.05."""
    import numpy
    random = numpy.random.default_rng(seed)
    a = numpy.zeros(count, numpy.int64)
    b = numpy.zeros(count, numpy.int64)
    for _ in range(scale):
        draw = random.random(count)
        a = a * 2 + (draw >= 0.76)
        b = b * 2 + (((draw >= 0.57) & (draw < 0.76)) | (draw >= 0.95))
    edges = {(min(x, y), max(x, y)) for x, y in zip(a.tolist(), b.tolist()) if x != y}
    return 1 << scale, sorted(edges), []


def largest_component(count, edges, dated):
    root = list(range(count))

    def find(v):
        while root[v] != v:
            root[v] = root[root[v]]
            v = root[v]
        return v

    for a, b in edges:
        root[find(a)] = find(b)
    sizes = {}
    for v in range(count):
        sizes[find(v)] = sizes.get(find(v), 0) + 1
    largest = max(sizes, key=lambda r: (sizes[r], -r))
    number = {v: i for i, v in enumerate(v for v in range(count) if find(v) == largest)}
    return (len(number), sorted((number[a], number[b]) for a, b in edges if a in number),
            [(number[a], number[b], d) for a, b, d in dated if a in number])


def draw_pairs(vertices, count):
    """The same pairs as BenchTasks.swift draws."""
    state, pairs = 12345, []

    def draw():
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % vertices

    while len(pairs) < count:
        a = draw()
        b = draw()
        if a != b:
            pairs.append((a, b))
    return pairs


def load(path):
    edges, top = [], 0
    for line in open(path):
        a, b = map(int, line.split()[:2])
        edges.append((a, b))
        top = max(top, a, b)
    return top + 1, edges


def prepare(work, icews, graph):
    """The paths of a graph's edges and of its dated ones, written if they aren't there; None without its source."""
    path, dated_path = f"{work}/{graph}.txt", f"{work}/{graph}-dated.txt"
    if not os.path.exists(path):
        if graph == "icews" and not icews:
            print("icews: left out, --icews FILE is needed once to make the graph from", file=sys.stderr)
            return None
        _, edges, dated = read_icews(icews) if graph == "icews" else make_rmat()
        with open(dated_path, "w") as out:
            out.writelines(f"{a}\t{b}\t{d}\n" for a, b, d in dated)
        # Under its name only once it is whole.
        with open(path + ".part", "w") as out:
            out.writelines(f"{a}\t{b}\n" for a, b in edges)
        os.rename(path + ".part", path)
    return path, dated_path
