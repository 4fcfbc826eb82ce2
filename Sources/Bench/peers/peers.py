#!/usr/bin/env python3
"""One peer library in a process of its own: peers.py NAME EDGES CORES

Writes the names of the tasks it knows, and then for each task that it reads from standard input a line of JSON with
the seconds of some runs and a figure that everyone can compute.
"""
import json
import sys
import time
import warnings

from graphs import draw_pairs, load


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


PEERS = {
    "igraph": igraph_tasks, "NetworKit": networkit_tasks, "rustworkx": rustworkx_tasks,
    "scikit-network": sknetwork_tasks, "networkx": networkx_tasks, "graph-tool": graph_tool_tasks,
}


def clock(work, limit):
    """Seconds of the runs and check: up to three runs after one to warm up, only one where that takes longer than the
    limit."""
    start = time.perf_counter()
    check = float(work())
    seconds = [time.perf_counter() - start]
    if seconds[0] < limit:
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            work()
            seconds.append(time.perf_counter() - start)
    return seconds, check


def main():
    warnings.simplefilter("ignore")
    name, path, cores = sys.argv[1], sys.argv[2], int(sys.argv[3])
    # What a library prints is not an answer.
    answers, sys.stdout = sys.stdout, sys.stderr
    if name == "tglib":
        tasks = tglib_tasks(path)
    elif name in ("NetworKit", "graph-tool"):
        tasks = PEERS[name](*load(path), cores)
    else:
        tasks = PEERS[name](*load(path))
    print(json.dumps(sorted(tasks)), file=answers, flush=True)
    for line in sys.stdin:
        try:
            seconds, check = clock(tasks[line.strip()], 1)
            answer = {"seconds": seconds, "check": check}
        except Exception as error:  # A task that fails is named, and the others go on.
            answer = {"error": str(error)}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
