"""`hidden-leverage sweep`, as a user meets it: in a process of its own."""

import csv
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from engine import Parameters, run
from engine.outcome_measures import MEASURES
from gui.sweep_summary import Summary

ROOT = Path(__file__).parents[2]
MAIN = str(ROOT / "main.py")


def follow(*arguments, cwd, wait=120):
    command = [sys.executable, MAIN, "sweep", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=wait)


def rows_of(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line[2:] for line in lines if line.startswith("# ")]
    return comments, list(csv.DictReader(line for line in lines if not line.startswith("# ")))


def test_a_map_holds_every_world_to_the_last_digit(tmp_path):
    done = follow(
        "--x", "loop_depth=0:10:3", "--y", "depth.WBETH=0.1:0.5:2", "--set", "shock=0.1",
        "--measure", "wbeth_discount", "--measure", "alt_fall", "--out", "map.csv", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0
    comments, rows = rows_of(tmp_path / "map.csv")
    assert "shock = 0.1" in comments
    assert len(rows) == 6
    for row in rows:
        depth = list(Parameters().depth)
        depth[4] = float(row["depth.WBETH"])
        world = Parameters(shock=0.1, loop_depth=float(row["loop_depth"]), depth=tuple(depth))
        for name in ("wbeth_discount", "alt_fall"):
            assert float(row[name]) == MEASURES[name].figure(run(world))
    assert "6 worlds" in done.stdout


def test_random_worlds_give_arrays_and_a_summary(tmp_path):
    done = follow(
        "--sample", 300, "--seed", 5, "--measure", "bad_debt", "--measure", "lowest_alt_leverage",
        "--out", "s.npz", cwd=tmp_path,
    )  # fmt: skip
    with np.load(tmp_path / "s.npz", allow_pickle=False) as arrays:
        assert len(arrays["shock"]) == len(arrays["depth.USDE"]) == 300
        median = np.median(arrays["bad_debt"])
        assert str(arrays["note"]) == ""
    assert f"{median:.4g}" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["s.npz"]


def test_one_world_is_not_told_of_as_several(tmp_path):
    done = follow("--sample", 1, "--out", "one.csv", cwd=tmp_path)
    assert done.stdout.startswith("One world in ")


def test_several_processes_give_what_one_gives(tmp_path):
    grid = ("--x", "shock=0:0.3:20", "--y", "loop_depth=0:10:20", "--measure", "usde_fall")
    for workers in (1, 2):
        follow(*grid, "--workers", workers, "--out", f"{workers}.csv", cwd=tmp_path)
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()


@pytest.mark.parametrize("suffix", [".csv", ".npz"])
def test_ctrl_c_keeps_what_is_finished_and_marks_it(tmp_path, suffix):
    command = [sys.executable, MAIN, "sweep", "--sample", "200000", "--out", f"out{suffix}"]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    first = process.stderr.readline()
    assert "of 200,000 worlds" in first
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "Traceback" not in error
    if suffix == ".csv":
        assert (tmp_path / "out.csv").read_text().splitlines()[-1].startswith("# partial: ")
    else:
        with np.load(tmp_path / "out.npz", allow_pickle=False) as arrays:
            assert str(arrays["note"]).startswith("partial: ")
            assert 0 < len(arrays["wbeth_discount"]) < 200_000
    assert [path.name for path in tmp_path.iterdir()] == [f"out{suffix}"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--out", "a.csv"], "needs --x"),
        (["--x", "shock=0:0.1:3"], "--out"),
        (["--x", "shock=0:0.1:3", "--sample", "3", "--out", "a.csv"], "cannot go with --x"),
        (["--x", "shock", "--out", "a.csv"], "NAME=FROM:TO:COUNT"),
        (["--x", "shock=a:b:3", "--out", "a.csv"], "must be numbers"),
        (["--x", "shock=0:0.1:-3", "--out", "a.csv"], "whole number"),
        (["--x", "shock=0:nan:3", "--out", "a.csv"], "must lie between"),
        (["--x", "luck=0:1:3", "--out", "a.csv"], "none is called 'luck'"),
        (["--x", "depth=0:1:3", "--out", "a.csv"], "needs one of depth.BTC"),
        (["--x", "shock=0:1:3", "--out", "a.csv"], "must lie between 0 and 0.3"),
        (["--x", "shock=0:0.1:3", "--y", "shock=0:0.1:3", "--out", "a.csv"], "once"),
        (["--x", "utilisation_low=0:1:3", "--out", "a.csv"], "cannot be"),
        (["--x", "utilisation_low=0:1:3", "--out", "a.npz"], "cannot be"),
        (["--x", "shock=0:0.1:3", "--out", "a.txt"], ".csv or .npz"),
        (["--x", "shock=0:0.1:3", "--out", "no/a.csv"], "does not exist"),
        (["--x", "shock=0:0.1:3", "--measure", "luck", "--out", "a.csv"], "--measure must be"),
        (["--sample", "3", "--seed", "x", "--out", "a.csv"], "--seed must be"),
        (["--x", "shock=0:0.1:3", "--workers", "0", "--out", "a.csv"], "--workers must be"),
        (["--x", "shock=0:0.1:3", "--preset", "Luck", "--out", "a.csv"], "preset must be"),
    ],
)
def test_a_mistake_is_one_sentence_and_leaves_no_file(tmp_path, arguments, reason):
    done = follow(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert reason in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_summary_is_exact_and_its_sample_stays_bounded():
    values = np.random.default_rng(1).random((5000, 1))
    summary = Summary(("wbeth_discount",))
    for piece in np.array_split(values, 13):
        summary.add(piece)
    line = summary.lines()[1]
    assert f"{np.median(values):.4g}" in line
    assert f"{(values > 0.1).mean():.1%} > 0.1" in line


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def begin(*command):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_worker" if command[0] == "worker" else
         "distributed.cli.dask_scheduler", *command[1:]],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.fixture
def cluster():
    """A real scheduler and two real workers on this machine: (address, workers)."""
    address = f"tcp://127.0.0.1:{free_port()}"
    port = address.rpartition(":")[2]
    processes = [begin("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard")]
    for _ in range(2):
        processes.append(begin("worker", address, "--no-nanny", "--nthreads", "1"))
    yield address, processes[1:]
    for process in processes:
        process.kill()
        process.wait()


def test_a_cluster_with_a_worker_killed_gives_what_one_process_gives(tmp_path, cluster):
    address, workers = cluster
    grid = ("--x", "loop_depth=0:10:60", "--y", "market_maker_withdrawal=0:1:60")
    follow(*grid, "--out", "here.csv", cwd=tmp_path)
    command = [sys.executable, MAIN, "sweep", *grid, "--dask", address, "--out", "there.csv"]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    assert "worlds" in process.stderr.readline()
    workers[0].kill()
    _, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    _, here = rows_of(tmp_path / "here.csv")
    _, there = rows_of(tmp_path / "there.csv")
    assert [list(row) for row in here] == [list(row) for row in there]
    values = [[float(row["wbeth_discount"]) for row in rows] for rows in (here, there)]
    np.testing.assert_allclose(values[0], values[1], rtol=0, atol=1e-12)


def test_no_scheduler_is_one_sentence(tmp_path):
    address = f"tcp://127.0.0.1:{free_port()}"
    begun = time.monotonic()
    done = follow("--x", "shock=0:0.1:3", "--dask", address, "--out", "a.csv", cwd=tmp_path)
    assert done.returncode == 2
    assert f"no Dask scheduler answers at {address}" in done.stderr.splitlines()[-1]
    assert time.monotonic() - begun < 60


@pytest.mark.parametrize(
    "axes", [("--x", "loop_depth=0:10:3"), ("--x", "loop_depth=0:10:3", "--y", "shock=0.05:0.15:2")]
)
def test_a_sweep_over_one_or_two_numbers_is_drawn(tmp_path, axes):
    done = follow(*axes, "--out", "table.csv", "--png", "picture.png", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    picture = QImage(str(tmp_path / "picture.png"))
    assert (picture.width(), picture.height()) == (1920, 1200)
    assert (tmp_path / "table.csv").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--sample", "3"),
        ("--x", "loop_depth=5:5:1"),
        ("--x", "loop_depth=0:9:2", "--y", "shock=0:0.1:2", "--vary", "median_leverage=2:3:2"),
        ("--x", "loop_depth=0:9:2", "--measure", "alt_fall", "--measure", "bad_debt"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_a_sentence(tmp_path, arguments):
    done = follow(*arguments, "--out", "table.csv", "--png", "picture.png", cwd=tmp_path)
    assert done.returncode == 2
    assert "--png draws one measure over one or two numbers that vary" in done.stderr
    assert not list(tmp_path.iterdir())
