#!/usr/bin/env python3
"""Times the way from raw text to stored events, beside spaCy's small pipeline on the same text, one core each, in turn.

Usage: reading.py --dragoman PATH [--articles N] [--all N] [--rounds N] [--work DIR]

The articles are spliced from runs of sentences of corpus/ and Tests/Gold, 20 sentences each, by a fixed seed. Each round
reads the same articles with `dragoman ingest` into a new store, start-up and all, and with `en_core_web_sm` (tags, trees,
lemmas, names; loaded beforehand); what counts is the time of the processor, and the ratio is taken round by round, so
that other work on the machine strikes both. Then 1,000 articles are read on all cores, by the clock.
"""
import argparse
import glob
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

SENTENCES = 20


def sources():
    """The dates and sentences of all articles at hand."""
    found = []
    for path in sorted(glob.glob("corpus/*.md") + glob.glob("Tests/Gold/*/*.md")):
        text = open(path, encoding="utf-8").read()
        head = re.match(r"---\n(.*?)\n---\n", text, re.S)
        date = re.search(r"^date: *(\S+)", head.group(1), re.M) if head else None
        sentences = []
        for paragraph in text[head.end() if head else 0:].split("\n\n"):
            paragraph = " ".join(paragraph.split())
            if len(paragraph) < 40 or paragraph.startswith("#"):
                continue
            sentences += [it for it in re.split(r"(?<=[a-z0-9][.?!”\"]) +(?=[A-Z“\"])", paragraph) if len(it) > 30]
        if sentences:
            found.append((date.group(1) if date else "2024-05-05", sentences))
    if not found:
        sys.exit("reading.py: no articles in corpus/ and Tests/Gold; run it in the package's folder")
    return found


def splice(folder, count):
    """Writes so many articles; returns their texts."""
    documents, chance, texts = sources(), random.Random(7), []
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        date, paragraphs, left = chance.choice(documents)[0], [], SENTENCES
        while left > 0:
            _, sentences = chance.choice(documents)
            run = min(chance.randint(1, 3), left, len(sentences))
            start = chance.randrange(len(sentences) - run + 1)
            paragraphs.append(" ".join(sentences[start:start + run]))
            left -= run
        text = "\n\n".join(paragraphs) + "\n"
        with open(f"{folder}/{number:04}.md", "w", encoding="utf-8") as file:
            file.write(f"---\ntitle: Report {number}\ndate: {date}\n---\n\n{text}")
        texts.append(text)
    return texts


def ingest(dragoman, folder, store):
    """The processor's and the clock's time of one reading into a new store."""
    for ending in ("", "-journal", "-wal", "-shm"):
        if os.path.exists(store + ending):
            os.remove(store + ending)
    start = time.perf_counter()
    process = subprocess.Popen([dragoman, "ingest", folder, "--store", store], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"reading.py: {dragoman} ingest {folder} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--dragoman", default=".build/release/dragoman")
    options.add_argument("--articles", type=int, default=300, help="articles a round (300)")
    options.add_argument("--all", type=int, default=1000, help="articles read on all cores (1,000)")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--work", help="a folder for articles and stores; a temporary one by default")
    options = options.parse_args()
    sys.stdout.reconfigure(line_buffering=True)
    # Both read on one core; the threads of linear algebra would take more.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    with tempfile.TemporaryDirectory() as temporary:
        work = options.work or temporary
        store = work + "/store.sqlite"
        texts = splice(work + "/some", options.articles)
        cores = os.sched_getaffinity(0)
        try:
            import spacy
            reader = spacy.load((spacy.util.get_installed_models() or ["en_core_web_sm"])[0])
        except (ImportError, OSError) as error:
            reader = None
            print(f"spaCy is left out: {error}", file=sys.stderr)
        os.sched_setaffinity(0, {min(cores)})
        ours, theirs = [], []
        # A few articles warm both up.
        ingest(options.dragoman, work + "/some", store)
        for _ in reader.pipe(texts[:10]) if reader else ():
            pass
        for _ in range(options.rounds):
            ours.append(ingest(options.dragoman, work + "/some", store)[0])
            if reader:
                start = time.process_time()
                for _ in reader.pipe(texts):
                    pass
                theirs.append(time.process_time() - start)
        sentences = options.articles * SENTENCES
        print(f"{options.articles} articles of {SENTENCES} sentences, {sum(map(len, texts)) // sentences} letters each; "
              f"one core each, {options.rounds} rounds in turn, time of the processor")
        print(f"dragoman, raw text to stored events: {sentences / statistics.median(ours):,.0f} sentences/s")
        if reader:
            ratios = sorted(other / own for own, other in zip(ours, theirs))
            print(f"spaCy {spacy.__version__} {reader.meta['name']}, trees and names: "
                  f"{sentences / statistics.median(theirs):,.0f} sentences/s")
            print(f"ratio: {statistics.median(ratios):.1f} ({ratios[0]:.1f} to {ratios[-1]:.1f})")
        os.sched_setaffinity(0, cores)
        splice(work + "/all", options.all)
        runs = [ingest(options.dragoman, work + "/all", store) for _ in range(3)]
        print(f"{options.all:,} articles on {len(cores)} cores: {min(run[1] for run in runs):.2f} s by the clock, "
              f"{min(run[0] for run in runs):.2f} s of the processor, the best of 3; {os.getloadavg()[0]:.1f} programs were at work")


if __name__ == "__main__":
    main()
