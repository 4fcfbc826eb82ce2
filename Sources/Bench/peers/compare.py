#!/usr/bin/env python3
"""Times dragoman-bench and its peers on the same graphs, in one run, on the same cores, and prints one table of ratios.

Usage: compare.py --bench PATH [--icews icews.tsv.gz] [--tasks a,b] [--graph icews,rmat] [--work DIR] [--cores N]
       compare.py --bench PATH --techniques [--without-vectors PATH] ...

Peers that are not installed are left out. graph-tool comes with the system's Python (Debian: python3-graph-tool), tglib
with a Python 3.10 (--python310), the only one its package is built for; both are asked in processes of their own. Each
task runs once to warm up and then up to five times, and the shortest counts, which other work on the machine disturbs
least. A figure that everyone can compute ("check") says whether the same thing was computed.

After the ratios: how much of the memory's speed the linear-time tasks use, and how much memory each task takes.
--techniques prints instead what each of the ways to be fast brings, by the same task with and without it.
"""
import argparse
import datetime
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings

# What the issue asks for: at least so many times as fast as the fastest peer.
ASKED = {
    "betweenness": 8, "closeness": 30, "harmonic": 60, "closeness-top10": 1, "harmonic-top10": 1, "pagerank": 1,
    "eigenvector": 1, "hits": 1, "kcore": 1, "components": 1, "leiden": 1, "shortest-chains": 2,
    "all-shortest-chains": 20, "simple-chains": 10, "separators": 10, "earliest-arrival-strict": 10,
}
# On the large graph the exact centralities of all vertices would take the peers hours.
LARGE = ["pagerank", "eigenvector", "hits", "kcore", "components", "leiden", "shortest-chains", "closeness-top10",
         "harmonic-top10"]
LINEAR = ["pagerank", "eigenvector", "hits", "kcore", "components", "leiden"]
# What to time, and the same without one of the ways: task, threads.
TECHNIQUES = [
    ("folding degree-1 vertices, betweenness", ("betweenness", 0), ("betweenness-unfolded", 0)),
    ("folding degree-1 vertices, closeness", ("closeness", 0), ("closeness-unfolded", 0)),
    ("eight sources a register, betweenness", ("betweenness-unfolded", 1), ("betweenness-plain", 1)),
    ("512 sources a pass, closeness", ("closeness-unfolded", 1), ("closeness-plain", 1)),
    ("both cores, betweenness", ("betweenness", 0), ("betweenness", 1)),
    ("both cores, closeness", ("closeness", 0), ("closeness", 1)),
    ("search from both ends, 1,000 chains", ("shortest-chains-unstamped", 1), ("shortest-chains-one-ended", 1)),
    ("stamped scratch, 1,000 chains", ("shortest-chains", 1), ("shortest-chains-unstamped", 1)),
    ("all ways together, betweenness", ("betweenness", 0), ("betweenness-plain", 1)),
    ("all ways together, closeness", ("closeness", 0), ("closeness-plain", 1)),
]
VECTORS = ["betweenness", "closeness", "pagerank", "eigenvector", "earliest-arrival"]
LARGE_TECHNIQUES = [
    ("both cores, PageRank of R-MAT", ("pagerank", 0), ("pagerank", 1)),
    ("both cores, eigenvector of R-MAT", ("eigenvector", 0), ("eigenvector", 1)),
]


def read_icews(path):
    """Writes the simple undirected graph of 2018, largest component, and its dated edges."""
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


def igraph_tasks(n, edges):
    import igraph
    graph = igraph.Graph(n=n, edges=edges)
    scale = (n - 1) * (n - 2) / 2
    modes = dict(objective_function="modularity", n_iterations=2)
    return {
        "betweenness": lambda: max(graph.betweenness()) / scale,
        "closeness": lambda: sum(graph.closeness()),
        "harmonic": lambda: sum(graph.harmonic_centrality(normalized=False)),
        "pagerank": lambda: max(graph.pagerank()),
        "eigenvector": lambda: (lambda x: max(x) / sum(y * y for y in x) ** 0.5)(graph.eigenvector_centrality()),
        "hits": lambda: (lambda x: max(x) / sum(x))(graph.hub_score()),
        "kcore": lambda: max(graph.coreness()),
        "components": lambda: max(graph.connected_components().sizes()),
        "leiden": lambda: graph.modularity(graph.community_leiden(**modes)),
        "shortest-chains": lambda: sum(
            max(0, len(graph.get_shortest_path(a, b)) - 1) for a, b in draw_pairs(n, 1000)),
        "all-shortest-chains": lambda: sum(len(graph.get_all_shortest_paths(a, b)) for a, b in draw_pairs(n, 1000)),
        "simple-chains": lambda: sum(
            len(p) - 1 for a, b in draw_pairs(n, 100) for p in graph.get_k_shortest_paths(a, b, k=5)),
        "separators": lambda: sum(
            graph.vertex_connectivity(a, b, neighbors="negative") for a, b in draw_pairs(n, 20)
            if not graph.are_adjacent(a, b)),
    }


def networkit_tasks(n, edges, cores):
    import networkit
    networkit.setNumberOfThreads(cores)
    graph = networkit.Graph(n)
    for a, b in edges:
        graph.addEdge(a, b)
    graph.indexEdges()

    def run(algorithm):
        algorithm.run()
        return algorithm

    def chains():
        total = 0
        for a, b in draw_pairs(n, 1000):
            distance = run(networkit.distance.BidirectionalBFS(graph, a, b, False)).getDistance()
            total += distance if distance < n else 0
        return total

    def all_chains():
        return sum(len(run(networkit.distance.BFS(graph, a, True, False, b)).getPaths(b)) for a, b in draw_pairs(n, 1000))

    def leiden():
        found = run(networkit.community.ParallelLeiden(graph, iterations=2))
        return networkit.community.Modularity().getQuality(found.getPartition(), graph)

    central = networkit.centrality
    harmonic = central.HarmonicCloseness
    return {
        "betweenness": lambda: max(run(central.Betweenness(graph, normalized=True)).scores()),
        "closeness": lambda: sum(run(central.Closeness(
            graph, True, central.ClosenessVariant.GENERALIZED)).scores()),
        "harmonic": lambda: sum(run(harmonic(graph, normalized=False)).scores()),
        "closeness-top10": lambda: run(central.TopCloseness(graph, 10)).topkScoresList()[-1],
        "harmonic-top10": lambda: run(central.TopHarmonicCloseness(graph, 10)).topkScoresList()[-1],
        "pagerank": lambda: max(run(central.PageRank(graph, damp=0.85, tol=1e-10)).scores()),
        "eigenvector": lambda: max(run(central.EigenvectorCentrality(graph, tol=1e-12)).scores()),
        "kcore": lambda: max(run(central.CoreDecomposition(graph)).scores()),
        "components": lambda: max(run(networkit.components.ConnectedComponents(graph)).getComponentSizes().values()),
        "leiden": leiden,
        "shortest-chains": chains,
        "all-shortest-chains": all_chains,
    }


def rustworkx_tasks(n, edges):
    import rustworkx
    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(n))
    graph.extend_from_edge_list(edges)
    return {
        "betweenness": lambda: max(rustworkx.betweenness_centrality(graph).values()),
        "closeness": lambda: sum(rustworkx.closeness_centrality(graph).values()),
        "kcore": lambda: max(rustworkx.core_number(graph).values()),
        "components": lambda: max(map(len, rustworkx.connected_components(graph))),
        "eigenvector": lambda: max(rustworkx.eigenvector_centrality(graph, max_iter=1000, tol=1e-12).values()),
    }


def sknetwork_tasks(n, edges):
    import numpy
    import scipy.sparse
    import sknetwork
    rows, columns = numpy.array(edges).T
    half = scipy.sparse.csr_matrix((numpy.ones(len(edges)), (rows, columns)), shape=(n, n))
    matrix = (half + half.T).tocsr()
    return {
        "pagerank": lambda: max(sknetwork.ranking.PageRank(tol=1e-10, n_iter=200).fit_predict(matrix)),
        "hits": lambda: (lambda x: max(x) / sum(x))(sknetwork.ranking.HITS().fit_predict(matrix)),
        "kcore": lambda: max(sknetwork.topology.get_core_decomposition(matrix)),
        "components": lambda: max(numpy.bincount(sknetwork.topology.get_connected_components(matrix))),
        "leiden": lambda: sknetwork.clustering.get_modularity(
            matrix, sknetwork.clustering.Leiden(random_state=1).fit_predict(matrix)),
    }


def networkx_tasks(n, edges):
    import itertools
    import networkx
    graph = networkx.Graph(edges)
    graph.add_nodes_from(range(n))
    return {
        "simple-chains": lambda: sum(
            len(p) - 1 for a, b in draw_pairs(n, 100)
            for p in itertools.islice(networkx.shortest_simple_paths(graph, a, b), 5)),
        "separators": lambda: sum(
            len(networkx.minimum_node_cut(graph, a, b)) for a, b in draw_pairs(n, 20) if not graph.has_edge(a, b)),
        "shortest-chains": lambda: sum(
            len(networkx.bidirectional_shortest_path(graph, a, b)) - 1 for a, b in draw_pairs(n, 1000)),
    }


def graph_tool_tasks(n, edges, cores):
    import graph_tool.all as tool
    import numpy
    tool.openmp_set_num_threads(cores)
    graph = tool.Graph(directed=False)
    graph.add_vertex(n)
    graph.add_edge_list(numpy.array(edges))

    def separators():
        # Every vertex twice, with an edge of capacity 1 between; flows through it are flows through the vertex.
        total = 0
        split = tool.Graph()
        split.add_vertex(2 * n)
        array = numpy.array(edges)
        inner = numpy.stack([numpy.arange(n) * 2, numpy.arange(n) * 2 + 1], 1)
        split.add_edge_list(numpy.concatenate(
            [inner, array * 2 + [1, 0], array[:, ::-1] * 2 + [1, 0]]))
        capacity = split.new_edge_property("int", val=1)
        for a, b in draw_pairs(n, 20):
            if graph.edge(a, b) is None:
                left = tool.push_relabel_max_flow(split, split.vertex(2 * a + 1), split.vertex(2 * b), capacity)
                total += sum(capacity[e] - left[e] for e in split.vertex(2 * b).in_edges())
        return int(total)

    return {
        "betweenness": lambda: tool.betweenness(graph)[0].a.max(),
        "closeness": lambda: tool.closeness(graph).a.sum(),
        "harmonic": lambda: tool.closeness(graph, harmonic=True, norm=False).a.sum(),
        "pagerank": lambda: tool.pagerank(graph, epsilon=1e-10).a.max(),
        "eigenvector": lambda: (lambda x: x.max() / (x * x).sum() ** 0.5)(tool.eigenvector(graph, epsilon=1e-12)[1].a),
        "hits": lambda: (lambda x: x.max() / x.sum())(tool.hits(graph, epsilon=1e-12)[1].a),
        "kcore": lambda: tool.kcore_decomposition(graph).a.max(),
        "components": lambda: tool.label_components(graph)[1].max(),
        "shortest-chains": lambda: sum(
            len(tool.shortest_path(graph, a, b)[1]) for a, b in draw_pairs(n, 1000)),
        "all-shortest-chains": lambda: sum(
            sum(1 for _ in tool.all_shortest_paths(graph, a, b)) for a, b in draw_pairs(n, 1000)),
        "separators": separators,
    }


def tglib_tasks(path):
    """Events of both directions a line, each taking a day to arrive: no two steps on one day."""
    import tglib
    rows = [tuple(map(int, line.split())) for line in open(path)]
    first = min(row[2] for row in rows)
    ordered = path + ".tglib"
    with open(ordered, "w") as out:
        for a, b, day in sorted(rows, key=lambda row: row[2]):
            if a != b:
                out.write(f"{a} {b} {day - first + 1} 1\n{b} {a} {day - first + 1} 1\n")
    graph = tglib.load_ordered_edge_list(ordered)
    numbers = graph.getNodeMap()
    sources = [numbers[v] for v in range(min(100, graph.getNumberOfNodes()))]
    never = 2**62

    def arrivals():
        return [tglib.earliest_arrival_times(graph, v, (0, 10**9)) for v in sources]

    reached = sum(sum(1 for t in times if t < never) - 1 for times in arrivals())
    return {"earliest-arrival-strict": lambda: (arrivals(), reached)[1]}


def clock(work, repeats=5):
    """Shortest seconds and check; one run when a run takes long."""
    start = time.perf_counter()
    check = float(work())
    first = time.perf_counter() - start
    if first > 2:
        return first, check
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds), check


def time_peer(tasks, wanted, results, peer):
    for task in wanted:
        if task not in tasks:
            continue
        try:
            results.setdefault(task, {})[peer] = clock(tasks[task])
        except Exception as error:  # A peer that fails is named, and the others go on.
            print(f"{peer} {task}: {error}", file=sys.stderr)


def load(path):
    edges, top = [], 0
    for line in open(path):
        a, b = map(int, line.split()[:2])
        edges.append((a, b))
        top = max(top, a, b)
    return top + 1, edges


def run_bench(options, graph, tasks, threads, *more, bench=None):
    """What dragoman-bench says of some tasks, a dictionary each."""
    lines = subprocess.run(
        [bench or options.bench, "--edges", graph, "--tasks", ",".join(tasks), "--threads", str(threads), *more],
        check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def prepare(options, graph):
    """The paths of a graph's edges and of its dated ones, written if they aren't there; None without its source."""
    path, dated_path = f"{options.work}/{graph}.txt", f"{options.work}/{graph}-dated.txt"
    if not os.path.exists(path):
        if graph == "icews" and not options.icews:
            print("icews: left out, --icews FILE is needed once to make the graph from", file=sys.stderr)
            return None
        _, edges, dated = read_icews(options.icews) if graph == "icews" else make_rmat()
        with open(dated_path, "w") as out:
            out.writelines(f"{a}\t{b}\t{d}\n" for a, b, d in dated)
        with open(path, "w") as out:
            out.writelines(f"{a}\t{b}\n" for a, b in edges)
    return path, dated_path


def ask_elsewhere(options, python, peer, graph, wanted, results):
    """Times a peer that another Python has."""
    found = subprocess.run(
        [python, __file__, "--peer-only", peer, "--graph", graph, "--work", options.work, "--cores",
         str(options.cores), "--tasks", ",".join(wanted)], capture_output=True, text=True)
    if found.returncode != 0:
        return False
    for task, times in json.loads(found.stdout).items():
        results.setdefault(task, {}).update({k: tuple(v) for k, v in times.items()})
    return True


def compare(options, graph, path, dated_path):
    """The table of one graph: ours against the fastest peer."""
    wanted = options.tasks.split(",") if options.tasks else list(ASKED) if graph == "icews" else LARGE
    n, edges = load(path)
    results = {}
    makers = [("igraph", igraph_tasks, ()), ("NetworKit", networkit_tasks, (options.cores,)),
              ("rustworkx", rustworkx_tasks, ()), ("scikit-network", sknetwork_tasks, ())]
    if graph == "icews":
        makers.append(("networkx", networkx_tasks, ()))
    ours = {}

    def time_ours(task):
        file = dated_path if task.startswith("earliest") else path
        found = run_bench(options, file, [task], options.cores)[0]
        before = ours.get(task, (float("inf"), 0))[0]
        ours[task] = (min(before, *found["seconds"]), found["check"])

    # Before the peers and after them, so that a busy moment of the machine hits both.
    for task in wanted:
        time_ours(task)
    for peer, make, more in makers:
        try:
            tasks = make(n, edges, *more)
        except ImportError:
            print(f"{peer} is not installed", file=sys.stderr)
            continue
        time_peer(tasks, wanted, results, peer)
    if not ask_elsewhere(options, "/usr/bin/python3", "graph-tool", graph, wanted, results):
        print("graph-tool is not installed (Debian: python3-graph-tool)", file=sys.stderr)
    if graph == "icews" and any(task.startswith("earliest") for task in wanted):
        if not options.python310 or not ask_elsewhere(options, options.python310, "tglib", graph, wanted, results):
            print("tglib is not installed (it needs a Python 3.10)", file=sys.stderr)
    for task in wanted:
        time_ours(task)

    print(f"\n{graph}: {n:,} vertices, {len(edges):,} edges, {options.cores} cores")
    print(f"{'task':24}{'ours ms':>10}{'peer ms':>12}  {'fastest peer':15}{'times':>8}{'asked':>7}  check")
    for task in wanted:
        seconds, check = ours[task]
        peers = results.get(task, {})
        if not peers:
            print(f"{task:24}{seconds * 1e3:10.3f}{'':>12}  {'none':15}{'':>8}{ASKED.get(task, 1):7}")
            continue
        name = min(peers, key=lambda p: peers[p][0])
        fastest = peers[name][0]
        others = {p: f"{c:.9g}" for p, (_, c) in peers.items() if abs(c - check) > 1e-6 * max(1, abs(check))}
        agree = "all the same" if not others else f"{check:.9g}; " + ", ".join(f"{p} {c}" for p, c in others.items())
        asked = (ASKED if graph == "icews" else {}).get(task, 1)
        print(f"{task:24}{seconds * 1e3:10.3f}{fastest * 1e3:12.3f}  {name:15}{fastest / seconds:8.1f}{asked:7}  {agree}")


def tell_limits(options, graph, path, dated_path):
    """How near the linear-time tasks come to the memory's speed, and what memory tasks take."""
    memory, cache = (run_bench(options, path, [name], options.cores)[0]["check"] for name in ("stream", "stream-small"))
    print(f"\n{graph}: the memory's limit. STREAM's triad moves {memory / 1e9:.1f} GB/s from memory and {cache / 1e9:.1f} "
          f"over as many bytes as the graph takes, which the caches may hold")
    print(f"{'task':24}{'MB moved':>10}{'ms':>10}{'GB/s':>8}{'of memory':>11}{'of caches':>11}")
    for task in LINEAR:
        found = run_bench(options, path, [task], options.cores)[0]
        seconds = min(found["seconds"])
        speed = found["bytes"] / seconds
        print(f"{task:24}{found['bytes'] / 1e6:10.2f}{seconds * 1e3:10.3f}{speed / 1e9:8.2f}{speed / memory:11.0%}"
              f"{speed / cache:11.0%}")
    tasks = list(ASKED) if graph == "icews" else LARGE
    print(f"\n{graph}: memory in use at most, the snapshot included; the limit is 16 bytes an edge and 64 a vertex")
    print(f"{'task':24}{'MB':>10}{'of limit':>10}")
    for file, part in [(path, [t for t in tasks if not t.startswith("earliest")]),
                       (dated_path, [t for t in tasks if t.startswith("earliest")])]:
        # The first of a process also pays for what the process needs once, and is left out.
        for found in run_bench(options, file, ["snapshot", *part], options.cores, "--memory")[1:] if part else []:
            print(f"{found['task']:24}{found['memory'] / 1e6:10.2f}{found['memory'] / found['limit']:10.2f}")


def tell_techniques(options, graphs):
    """The same task with and without each way to be fast."""
    def fastest(path, task, threads, bench=None):
        found = run_bench(options, path, [task], threads or options.cores, "--repeats", "3", bench=bench)[0]
        return min(found["seconds"])

    print(f"{'way':44}{'with ms':>10}{'without ms':>12}{'times':>8}")
    rows = [("icews", name, fast, slow, None) for name, fast, slow in TECHNIQUES]
    if options.without_vectors:
        rows += [("icews", f"vector units, {task}", (task, 0), (task, 0), options.without_vectors) for task in VECTORS]
    rows += [("rmat", name, fast, slow, None) for name, fast, slow in LARGE_TECHNIQUES]
    for graph, name, fast, slow, bench in rows:
        if graph not in graphs:
            continue
        path = graphs[graph][1 if fast[0].startswith("earliest") else 0]
        pairs = [(fastest(path, *fast), fastest(path, *slow, bench=bench)) for _ in range(3)]
        best = [min(times) for times in zip(*pairs)]
        print(f"{name:44}{best[0] * 1e3:10.3f}{best[1] * 1e3:12.3f}{best[1] / best[0]:8.1f}", flush=True)


def main():
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench")
    parser.add_argument("--icews")
    parser.add_argument("--graph", default="icews,rmat")
    parser.add_argument("--tasks")
    parser.add_argument("--techniques", action="store_true")
    parser.add_argument("--without-vectors")
    parser.add_argument("--python310")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "dragoman-bench"))
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--peer-only", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:options.cores])
    os.makedirs(options.work, exist_ok=True)

    if options.peer_only:
        path = f"{options.work}/{options.graph}"
        results = {}
        tasks = (tglib_tasks(path + "-dated.txt") if options.peer_only == "tglib"
                 else graph_tool_tasks(*load(path + ".txt"), options.cores))
        time_peer(tasks, options.tasks.split(","), results, options.peer_only)
        json.dump(results, sys.stdout)
        return

    graphs = {graph: paths for graph in options.graph.split(",") if (paths := prepare(options, graph))}
    if options.techniques:
        return tell_techniques(options, graphs)
    for graph, paths in graphs.items():
        compare(options, graph, *paths)
        if not options.tasks:
            tell_limits(options, graph, *paths)


if __name__ == "__main__":
    main()
