#!/usr/bin/env python3
"""Writes networkx.txt: seeded random graphs with the answers of networkx, which the tests compare with.

Usage: python3 make_reference.py > networkx.txt      (networkx 3.x, numpy, scipy)

One line a fact: a graph begins with `graph NAME directed|undirected VERTICES` and `edges a-b:w ...`; each following
line is the name of a measure and its figures, one for each vertex (or edge, or pair, as the test says).
"""
import itertools
import random

import networkx as nx


def show(name, values):
    print(name, *[repr(float(v)) for v in values])


def ordered(graph, mapping):
    return [mapping[v] for v in range(graph.number_of_nodes())]


def graphs():
    yield "dense", nx.gnp_random_graph(24, 0.3, seed=1)
    yield "sparse", nx.gnp_random_graph(40, 0.045, seed=2)
    yield "scale-free", nx.barabasi_albert_graph(60, 2, seed=3)
    yield "tree", nx.random_labeled_tree(40, seed=4)
    yield "clustered", nx.relaxed_caveman_graph(6, 6, 0.15, seed=5)
    yield "digraph", nx.gnp_random_graph(25, 0.15, seed=6, directed=True)
    yield "sparse-digraph", nx.gnp_random_graph(40, 0.04, seed=7, directed=True)


for name, graph in graphs():
    rng = random.Random(name)
    for a, b in graph.edges:
        graph[a][b]["weight"] = rng.randint(1, 5)
    n = graph.number_of_nodes()
    directed = graph.is_directed()
    print("graph", name, "directed" if directed else "undirected", n)
    edges = sorted(graph.edges) if directed else sorted(tuple(sorted(e)) for e in graph.edges)
    print("edges", *[f"{a}-{b}:{graph[a][b]['weight']}" for a, b in edges])
    show("degree", ordered(graph, nx.degree_centrality(graph)))
    show("strength", ordered(graph, dict(graph.degree(weight="weight"))))
    show("betweenness", ordered(graph, nx.betweenness_centrality(graph)))
    show("betweenness-raw", ordered(graph, nx.betweenness_centrality(graph, normalized=False)))
    show("betweenness-weighted", ordered(graph, nx.betweenness_centrality(graph, weight="weight")))
    for key, weight in (("edge-betweenness", None), ("edge-betweenness-weighted", "weight")):
        found = nx.edge_betweenness_centrality(graph, weight=weight)
        show(key, [found[e] if e in found else found[e[1], e[0]] for e in edges])
    show("closeness", ordered(graph, nx.closeness_centrality(graph)))
    show("harmonic", ordered(graph, nx.harmonic_centrality(graph)))
    show("pagerank", ordered(graph, nx.pagerank(graph, weight=None, tol=1e-15, max_iter=10000)))
    show("pagerank-weighted", ordered(graph, nx.pagerank(graph, tol=1e-15, max_iter=10000)))
    show("katz", ordered(graph, nx.katz_centrality_numpy(graph, alpha=0.05)))
    try:
        show("eigenvector", ordered(graph, nx.eigenvector_centrality(graph, max_iter=200000, tol=1e-15)))
    except nx.PowerIterationFailedConvergence:
        pass
    if not (directed or name == "tree") or name == "digraph":
        plain = nx.create_empty_copy(graph)
        plain.add_edges_from(edges)
        hubs, authorities = nx.hits(plain)
        show("hubs", ordered(graph, hubs))
        show("authorities", ordered(graph, authorities))
    show("kcore", ordered(graph, nx.core_number(graph)))
    plain = graph.to_undirected() if directed else graph
    show("clustering", ordered(graph, nx.clustering(plain)))
    show("transitivity", [nx.transitivity(plain)])
    components = nx.weakly_connected_components(graph) if directed else nx.connected_components(graph)
    show("components", sorted((len(c) for c in components), reverse=True))
    if not directed:
        show("modularity", [nx.community.modularity(graph, [[v for v in graph if v % 3 == r] for r in range(3)])])
        show("modularity-plain", [nx.community.modularity(
            graph, [[v for v in graph if v % 3 == r] for r in range(3)], weight=None)])
    # For some pairs: distance, shortest chains, lengths of the five shortest simple chains, cut, independent chains.
    for a, b in [(rng.randrange(n), rng.randrange(n)) for _ in range(12)]:
        if a == b:
            continue
        if not nx.has_path(graph, a, b):
            show("pair", [a, b, -1])
            continue
        paths = list(nx.all_shortest_paths(graph, a, b))
        lengths = [len(p) - 1 for p in itertools.islice(nx.shortest_simple_paths(graph, a, b), 5)]
        without = graph.copy()
        # networkx gives no cut for neighbours, whichever way the edge goes.
        without.remove_edges_from([(a, b), (b, a)])
        cut = len(nx.minimum_node_cut(without, a, b)) if nx.has_path(without, a, b) else 0
        show("pair", [a, b, len(paths[0]) - 1, len(paths), cut, *lengths])
        through = {v: sum(v in p[1:-1] for p in paths) / len(paths) for v in graph}
        show("brokers", [a, b, *[through[v] for v in range(n)]])
