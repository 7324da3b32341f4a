"""Where the work is done decides nothing: `--executor`, and the library's executors of any kind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from bench.corpus import write_brief
from sites import ARTICLE, SIDECAR, brief, make_site, snapshot, without

from brief import ContentError, Options, UsageError, build, in_executor, workers
from brief.cluster import is_address

OPTIONS = Options("https://example.org/")
DAY = {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "1798761600")}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that is just large enough to be spread."""
    files: dict[str, str | bytes] = {}
    for number in range(workers.WORTHWHILE + 5):
        files[f"content/a{number}.md"] = ARTICLE.replace("Bridge", f"Bridge {number}")
        files[f"content/a{number}.yaml"] = SIDECAR
    files["content/plan.txt"] = "a file that is copied"
    return make_site(tmp_path_factory.mktemp("small"), files)


@pytest.mark.slow
@pytest.mark.parametrize("kind", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_any_executor_builds_what_one_process_does(
    small: Path, tmp_path: Path, kind: type[Executor]
) -> None:
    assert (
        brief("build", "--executor", "serial", "--output", tmp_path / "alone", cwd=small).code == 0
    )
    with kind(2) as executor:  # type: ignore[call-arg]
        build(small, tmp_path / "spread", run=in_executor(executor, 2))
    assert snapshot(tmp_path / "spread") == snapshot(tmp_path / "alone")


@pytest.mark.slow
def test_what_is_wrong_is_told_alike(small: Path, tmp_path: Path) -> None:
    root = make_site(tmp_path, {
        path: data for path, data in snapshot(small).items() if path.startswith("content/")
    } | {"templates/brief.html": b"{{ nothing }}"})  # fmt: skip
    with ThreadPoolExecutor(2) as executor, pytest.raises(ContentError) as raised:
        build(root, tmp_path / "site", run=in_executor(executor, 2))
    assert raised.value.problems[0].code == "template-failed"
    assert not (tmp_path / "site/a0").exists()


def test_another_program_does_none_of_the_work() -> None:
    work = workers.Work(str, b"another")
    with pytest.raises(UsageError, match="has another version of Brief, of Python or of a library"):
        workers.do(work, [1])


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("dask://127.0.0.1:8786", True),
        ("dask://scheduler:8786", True),
        ("dask://dask-1.example.org:65535", True),
        ("dask://[::1]:8786", True),
        ("dask://[fe80::1%eth0]:1", True),
        ("dask://scheduler", False),
        ("dask://scheduler:", False),
        ("dask://:8786", False),
        ("dask://scheduler:0", False),
        ("dask://scheduler:65536", False),
        ("dask://scheduler:8786/", False),
        ("dask://a b:1", False),
        ("dask://me@scheduler:1", False),
        ("dask:scheduler:1", False),
        ("DASK://scheduler:1", False),
        ("tcp://scheduler:8786", False),
        ("dask://scheduler:1\n", False),
        ("", False),
    ],
)
def test_addresses_of_clusters(address: str, right: bool) -> None:
    assert is_address(address) is right


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--executor", "threads"], "--executor can't be “threads”."),
        (["--executor", "dask://scheduler"], "such as dask://127.0.0.1:8786."),
        (["--executor", "serial", "-j", "2"], "--executor is serial"),
        (["--executor", "dask://127.0.0.1:1", "-j", "2"], "Leave out one of the two"),
    ],
)
def test_a_wrong_executor_is_refused_even_if_nothing_changed(
    tmp_path: Path, arguments: list[str], says: str
) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    run = brief("build", *arguments, cwd=root)
    assert (run.code, run.out) == (2, "")
    assert says in run.err


def test_without_the_extra_its_name_is_said(tmp_path: Path) -> None:
    root, env = make_site(tmp_path / "site"), without("distributed", tmp_path / "none")
    run = brief("build", "--executor", "dask://127.0.0.1:1", cwd=root, env=env)
    assert run.code == 2
    assert "“--executor dask://127.0.0.1:1” needs distributed" in run.err
    assert "pip install 'brief-annotated[dask]'" in run.err


@pytest.mark.slow
def test_where_nobody_answers_it_is_given_up(tmp_path: Path) -> None:
    """Who answers as no scheduler does is in `test_attacks_third.py`."""
    root = make_site(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.close()
        start = time.monotonic()
        run = brief("build", "--executor", f"dask://127.0.0.1:{port}", cwd=root, timeout=50)
    assert time.monotonic() - start < 40
    assert run.code == 2
    assert f"No Dask scheduler answers at dask://127.0.0.1:{port}" in run.err
    assert not (root / "site").exists()


class Cluster(NamedTuple):
    """A scheduler at an address, with two workers."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A real cluster of two workers, in processes of their own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    def start(*command: str, umask: int = -1) -> subprocess.Popen[bytes]:
        with (tmp_path / "dask.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "dask", *command, "--no-dashboard"],
                cwd=tmp_path, stdout=log, stderr=log, umask=umask,
                env={**os.environ, **DAY},
            )  # fmt: skip

    started = [start("scheduler", "--host", "127.0.0.1", "--port", str(port))]
    # What they make is for everybody to read all the same.
    for number in range(2):
        started.append(
            start(
                "worker", f"tcp://127.0.0.1:{port}", "--no-nanny", "--nthreads", "1",
                "--local-directory", str(tmp_path / f"worker-{number}"), umask=0o077,
            )
        )  # fmt: skip
    try:
        yield Cluster(f"dask://127.0.0.1:{port}", started[1:])
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.wait()


@pytest.mark.longest
@pytest.mark.slow
def test_a_cluster_that_loses_a_worker_builds_what_one_process_does(
    cluster: Cluster, tmp_path: Path
) -> None:
    root, alone, spread = tmp_path / "root", tmp_path / "alone", tmp_path / "spread"
    write_brief(root, 160, "https://example.org/")
    (root / "content/plan.txt").write_text("a file that is copied")
    assert brief("build", "--executor", "serial", "--output", alone, cwd=root).code == 0
    for path in (root / ".brief-cache").iterdir():
        path.unlink()
    killed: list[int] = []

    def kill() -> None:
        """End a worker once files come in, in the middle of a chunk."""
        while not list(spread.glob(".brief/staging/*/article-*/index.html")):
            time.sleep(0.01)
        cluster.workers[0].send_signal(signal.SIGKILL)
        killed.append(len(list(spread.glob(".brief/staging/*/article-*/index.html"))))

    killing = threading.Thread(target=kill, daemon=True)
    killing.start()
    run = brief("build", "--executor", cluster.address, "--output", spread, cwd=root)
    killing.join(1)
    assert run.code == 0, run.err
    assert cluster.workers[0].wait() == -signal.SIGKILL
    assert 0 < killed[0] < 160
    assert snapshot(spread) == snapshot(alone)
    assert not (spread / ".brief/staging").exists()
    for path in (spread / "article-7/index.html", spread / "article-7"):
        assert path.stat().st_mode & 0o044 == 0o044
