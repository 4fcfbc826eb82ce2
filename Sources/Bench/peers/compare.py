#!/usr/bin/env python3
"""Times dragoman-bench and its peers on the same graphs, in one run, on the same cores, and prints one table of ratios.

Usage: compare.py --bench PATH [--icews icews.tsv.gz] [--tasks a,b] [--graph icews,rmat] [--work DIR] [--cores N]
       compare.py --bench PATH --techniques [--without-vectors PATH] ...

Each peer has a process of its own and is left out where it is not installed. graph-tool comes with the system's Python
(Debian: python3-graph-tool), tglib with a Python 3.10 (--python310), the only one its package is built for. Ours and
theirs take turns, task by task: each peer once, then ours and the two fastest peers in turn for some seconds, so that
other work on the machine hits all alike; the shortest run of each counts. A figure that everyone can compute ("check")
says whether the same thing was computed.

After the ratios: how much of the memory's speed the linear-time tasks use, and how much memory each task takes.
--techniques prints instead what each of the ways to be fast brings, by the same task with and without it.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

from graphs import load, prepare

HERE = os.path.dirname(os.path.abspath(__file__))
# What is asked for: at least so many times as fast as the fastest peer.
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
    ("folding hanging trees, betweenness", ("betweenness-2", 1), ("betweenness-2-unfolded", 1)),
    ("folding leaves, closeness", ("closeness-128", 1), ("closeness-128-unfolded", 1)),
    ("two sources a register, betweenness", ("betweenness-2-unfolded", 1), ("betweenness-plain", 1)),
    ("four sources a register, betweenness", ("betweenness-4", 1), ("betweenness-2", 1)),
    ("eight sources a register, betweenness", ("betweenness-8", 1), ("betweenness-4", 1)),
    ("128 sources a pass, closeness", ("closeness-128-unfolded", 1), ("closeness-plain", 1)),
    ("256 sources a pass, closeness", ("closeness-256", 1), ("closeness-128", 1)),
    ("512 sources a pass, closeness", ("closeness-512", 1), ("closeness-256", 1)),
    ("both cores, betweenness", ("betweenness-8", 0), ("betweenness-8", 1)),
    ("both cores, closeness", ("closeness-128", 0), ("closeness-128", 1)),
    ("search from both ends, 1,000 chains", ("shortest-chains-unstamped", 1), ("shortest-chains-one-ended", 1)),
    ("stamped scratch, 1,000 chains", ("shortest-chains", 1), ("shortest-chains-unstamped", 1)),
    ("within the memory's limit, betweenness", ("betweenness", 0), ("betweenness-8", 0)),
    ("within the memory's limit, closeness", ("closeness", 0), ("closeness-512", 0)),
    ("all ways together, betweenness", ("betweenness-8", 0), ("betweenness-plain", 1)),
    ("all ways together, closeness", ("closeness-512", 0), ("closeness-plain", 1)),
]
VECTORS = ["betweenness-8", "closeness-512", "pagerank", "eigenvector", "earliest-arrival"]
LARGE_TECHNIQUES = [
    ("both cores, PageRank of R-MAT", ("pagerank", 0), ("pagerank", 1)),
    ("both cores, eigenvector of R-MAT", ("eigenvector", 0), ("eigenvector", 1)),
]


def run_bench(options, graph, tasks, threads, *more, bench=None):
    """What dragoman-bench says of some tasks, a dictionary each."""
    lines = subprocess.run(
        [bench or options.bench, "--edges", graph, "--tasks", ",".join(tasks), "--threads", str(threads), *more],
        check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


class Peer:
    """A library in a process that waits for tasks."""

    def __init__(self, python, name, path, cores):
        self.name = name
        self.process = subprocess.Popen(
            [python, f"{HERE}/peers.py", name, path, str(cores)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        self.tasks = []

    def ready(self):
        """Whether it is installed; waits until it has read the graph."""
        line = self.process.stdout.readline()
        self.tasks = json.loads(line) if line else []
        return bool(line)

    def run(self, task):
        """Seconds and check; None where the task fails."""
        print(task, file=self.process.stdin, flush=True)
        line = self.process.stdout.readline()
        answer = json.loads(line) if line else {"error": "the process ended"}
        if "error" not in answer:
            return min(answer["seconds"]), answer["check"]
        print(f"{self.name} {task}: {answer['error']}", file=sys.stderr)
        self.tasks.remove(task)
        return None

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def start_peers(options, graph, path, dated_path):
    """The peers that are installed and know something of a graph, ready."""
    pythons = [(sys.executable, name) for name in ("igraph", "NetworKit", "rustworkx", "scikit-network")]
    if graph == "icews":
        pythons.append((sys.executable, "networkx"))
    if os.path.exists("/usr/bin/python3"):
        pythons.append(("/usr/bin/python3", "graph-tool"))
    if graph == "icews" and options.python310 and os.path.exists(options.python310):
        pythons.append((options.python310, "tglib"))
    started = [Peer(python, name, dated_path if name == "tglib" else path, options.cores) for python, name in pythons]
    peers = [peer for peer in started if peer.ready()]
    missing = {"igraph", "NetworKit", "rustworkx", "scikit-network", "graph-tool"} - {peer.name for peer in peers}
    if graph == "icews":
        missing |= {"networkx", "tglib"} - {peer.name for peer in peers}
    if missing:
        print(f"not installed: {', '.join(sorted(missing))}", file=sys.stderr)
    return peers


def time_task(options, task, path, peers):
    """Seconds and check of ours, and of each peer that knows the task."""
    ours, theirs = None, {}

    def run_ours():
        nonlocal ours
        found = run_bench(options, path, [task], options.cores, "--repeats", "3")[0]
        ours = (min([*found["seconds"], ours[0] if ours else float("inf")]), found["check"])

    def run(peer):
        found = peer.run(task)
        if found:
            theirs[peer.name] = min(found, theirs.get(peer.name, found))

    run_ours()
    for peer in peers:
        if task in peer.tasks:
            run(peer)
    run_ours()
    start = time.perf_counter()
    while theirs and time.perf_counter() - start < options.seconds:
        for peer in sorted((p for p in peers if p.name in theirs), key=lambda p: theirs[p.name][0])[:2]:
            if theirs[peer.name][0] < options.seconds:
                run(peer)
        run_ours()
    return ours, theirs


def compare(options, graph, path, dated_path):
    """The table of one graph: ours against the fastest peer."""
    wanted = options.tasks.split(",") if options.tasks else list(ASKED) if graph == "icews" else LARGE
    peers = start_peers(options, graph, path, dated_path)
    n, edges = load(path)
    print(f"\n{graph}: {n:,} vertices, {len(edges):,} edges, {options.cores} cores")
    print(f"{'task':24}{'ours ms':>10}{'peer ms':>12}  {'fastest peer':15}{'times':>8}{'asked':>7}  check", flush=True)
    for task in wanted:
        (seconds, check), theirs = time_task(options, task, dated_path if task.startswith("earliest") else path, peers)
        if not theirs:
            print(f"{task:24}{seconds * 1e3:10.3f}{'':>12}  {'none':15}{'':>8}{ASKED.get(task, 1):7}", flush=True)
            continue
        name = min(theirs, key=lambda p: theirs[p][0])
        fastest = theirs[name][0]
        others = {p: f"{c:.9g}" for p, (_, c) in theirs.items() if abs(c - check) > 1e-6 * max(1, abs(check))}
        agree = "all the same" if not others else f"{check:.9g}; " + ", ".join(f"{p} {c}" for p, c in others.items())
        asked = (ASKED if graph == "icews" else {}).get(task, 1)
        print(f"{task:24}{seconds * 1e3:10.3f}{fastest * 1e3:12.3f}  {name:15}{fastest / seconds:8.1f}{asked:7}  {agree}",
              flush=True)
    for peer in peers:
        peer.end()


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
    tasks = [*ASKED, "earliest-arrival-strict-told", "temporal-closeness"] if graph == "icews" else LARGE
    print(f"\n{graph}: memory in use at most, the snapshot included; the limit is 16 bytes an edge and 64 a vertex")
    print(f"{'task':24}{'MB':>10}{'of limit':>10}")
    dated = [task for task in tasks if task.startswith(("earliest", "temporal"))]
    for file, part in [(path, [task for task in tasks if task not in dated]), (dated_path, dated)]:
        # The first of a process also pays for what the process needs once, and is left out.
        for found in run_bench(options, file, ["snapshot", *part], options.cores, "--memory")[1:] if part else []:
            print(f"{found['task']:24}{found['memory'] / 1e6:10.2f}{found['memory'] / found['limit']:10.2f}")


def tell_techniques(options, graphs):
    """The same task with and without each way to be fast, each way's two in turn."""
    rows = [("icews", name, fast, slow, None) for name, fast, slow in TECHNIQUES]
    if options.without_vectors:
        rows += [("icews", f"vector units, {task}", (task, 0), (task, 0), options.without_vectors) for task in VECTORS]
    rows += [("rmat", name, fast, slow, None) for name, fast, slow in LARGE_TECHNIQUES]
    shortest = {}

    def run(path, task, threads, bench=None):
        key = (path, task, threads, bench)
        # What takes long was timed once, and is as it is.
        if shortest.get(key, 0) < 2:
            found = run_bench(options, path, [task], threads or options.cores, "--repeats", "3", bench=bench)[0]
            shortest[key] = min([*found["seconds"], shortest.get(key, float("inf"))])
        return shortest[key]

    print(f"{'way':44}{'with ms':>10}{'without ms':>12}{'times':>8}", flush=True)
    for graph, name, fast, slow, bench in rows:
        if graph not in graphs:
            continue
        path = graphs[graph][1 if fast[0].startswith("earliest") else 0]
        for _ in range(3):
            best = run(path, *fast), run(path, *slow, bench=bench)
        print(f"{name:44}{best[0] * 1e3:10.3f}{best[1] * 1e3:12.3f}{best[1] / best[0]:8.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--icews")
    parser.add_argument("--graph", default="icews,rmat")
    parser.add_argument("--tasks")
    parser.add_argument("--techniques", action="store_true")
    parser.add_argument("--without-vectors")
    parser.add_argument("--python310")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "dragoman-bench"))
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=2, help="how long ours and the fastest peers take turns at a task")
    options = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:options.cores])
    os.makedirs(options.work, exist_ok=True)

    names = options.graph.split(",")
    graphs = {graph: paths for graph in names if (paths := prepare(options.work, options.icews, graph))}
    if options.techniques:
        return tell_techniques(options, graphs)
    for graph, paths in graphs.items():
        compare(options, graph, *paths)
        if not options.tasks:
            tell_limits(options, graph, *paths)


if __name__ == "__main__":
    main()
