#!/usr/bin/env python3
"""Holds every figure of dragoman-bench against igraph on a whole graph: agree.py BENCH EDGES

Exit status 1 when any differs by more than 1e-9 (of the larger of 1 and the figure).
"""
import subprocess
import sys

import igraph

bench, path = sys.argv[1:]
edges = [tuple(map(int, line.split()[:2])) for line in open(path)]
n = max(max(e) for e in edges) + 1
graph = igraph.Graph(n=n, edges=edges)


def scaled(values, by):
    return [v * by for v in values]


def unit(values, power):
    length = sum(abs(v) ** power for v in values) ** (1 / power)
    return [v / length for v in values]


options = igraph.ARPACKOptions()
options.tol = 1e-15
vector = graph.eigenvector_centrality(arpack_options=options)
wanted = {
    "betweenness": scaled(graph.betweenness(), 2 / ((n - 1) * (n - 2))),
    "closeness": graph.closeness(),
    "harmonic": scaled(graph.harmonic_centrality(normalized=False), 1),
    "pagerank": graph.pagerank(),
    "eigenvector": unit(vector, 2),
    "hits": unit(vector, 1),
    "kcore": graph.coreness(),
    "clustering": graph.transitivity_local_undirected(mode="zero"),
    "edge-betweenness": scaled(graph.edge_betweenness(), 2 / (n * (n - 1))),
}
lines = subprocess.run([bench, "--edges", path, "--figures", "--tasks", ",".join(wanted)], check=True,
                       capture_output=True, text=True).stdout.splitlines()
failed = False
for line in lines:
    name, *values = line.split()
    found = list(map(float, values))
    worst = max(abs(a - b) / max(1, abs(b)) for a, b in zip(found, wanted[name], strict=True))
    failed |= worst > 1e-9
    print(f"{name:18} {len(found):7,} figures, largest difference {worst:.1e}")
sys.exit(failed)
