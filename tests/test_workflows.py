"""The workflows for GitHub Pages: valid, least privileged, and their steps make the same site."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml
from sites import REPOSITORY, brief, snapshot, without

OWN = REPOSITORY / ".github/workflows/pages.yml"
CI = REPOSITORY / ".github/workflows/ci.yml"
SHIPPED = REPOSITORY / "brief/scaffold/files/github/pages.yml"
BOTH = pytest.mark.parametrize("path", [OWN, SHIPPED], ids=["own", "shipped"])
# What actions/configure-pages gives: no slash at the end.
BASE_URLS = ["https://ada.github.io/repo", "https://ada.github.io", "https://briefs.example.org"]


def workflow(path: Path) -> dict[str, Any]:
    # Without types: YAML 1.1 would read the key “on” as true.
    value = yaml.load(path.read_text(), yaml.BaseLoader)
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize("path", [OWN, SHIPPED, CI], ids=["own", "shipped", "ci"])
def test_actionlint_has_nothing_to_say(path: Path) -> None:
    program = shutil.which("actionlint", path=Path(sys.executable).parent) or shutil.which(
        "actionlint"
    )
    assert program, "actionlint is not installed: pip install -e '.[dev]'"
    run = subprocess.run([program, str(path)], capture_output=True, text=True)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@BOTH
def test_each_job_may_do_only_what_it_must(path: Path) -> None:
    value = workflow(path)
    assert value["permissions"] == {"contents": "read"}
    permissions = {name: job.get("permissions") for name, job in value["jobs"].items()}
    assert permissions == {
        "check": None,
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }
    for job in value["jobs"].values():
        assert int(job["timeout-minutes"]) <= 20
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"] == {"persist-credentials": "false"}


def test_the_tests_may_only_read() -> None:
    value = workflow(CI)
    assert value["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in value["on"]
    assert "secrets" not in CI.read_text()
    assert set(value["jobs"]["systems"]["strategy"]["matrix"]["system"]) >= {
        "windows-latest",
        "macos-latest",
    }
    for job in value["jobs"].values():
        assert "permissions" not in job
        (checkout,) = (
            each for each in job["steps"] if each.get("uses", "").startswith("actions/checkout@")
        )
        assert checkout["with"] == {"persist-credentials": "false"}
    uses = re.findall(r"uses: (\S+)", CI.read_text())
    assert all(re.fullmatch(r"actions/(checkout|setup-python)@v\d+", each) for each in uses)


def test_the_lock_file_has_a_hash_for_each_version_and_names_no_place() -> None:
    lock = (REPOSITORY / ".ci/requirements-dev.lock").read_text()
    assert "://" not in lock
    entries = [each for each in re.split(r"\n(?=\S)", lock) if each.strip()]
    assert all(
        re.match(r"[\w.-]+(\[\w+\])?==\S+", each) and "--hash=sha256:" in each for each in entries
    )
    locked = {each.partition("==")[0] for each in entries}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    assert {re.split(r"[\[><=]", each)[0] for each in named} <= locked


def test_what_is_installed_is_looked_up_among_known_faults() -> None:
    value = workflow(CI)
    assert {"push", "pull_request", "schedule"} <= value["on"].keys()
    audit = value["jobs"]["audit"]
    assert "if" not in audit
    asked = [each["run"] for each in audit["steps"] if "pip-audit" in each.get("run", "")]
    assert asked[-1].split()[:3] == ["pip-audit", "--require-hashes", "--disable-pip"]
    assert asked[-1].endswith("--requirement .ci/requirements-dev.lock")
    installed = (REPOSITORY / ".ci/run").read_text()
    assert "--require-hashes -r .ci/requirements-dev.lock" in installed
    assert any("bash .ci/run" in each.get("run", "") for each in value["jobs"]["check"]["steps"])


@BOTH
def test_pull_requests_are_checked_and_never_published(path: Path) -> None:
    jobs = workflow(path)["jobs"]
    assert jobs["check"]["if"] == "github.event_name == 'pull_request'"
    assert jobs["build"]["if"] == "github.event_name != 'pull_request'"
    assert jobs["deploy"]["needs"] == "build"
    commands = [step["run"] for step in jobs["check"]["steps"] if "run" in step]
    assert any(command.startswith("brief check --locked --strict") for command in commands)


@BOTH
def test_actions_are_githubs_own_at_a_major_version(path: Path) -> None:
    uses = re.findall(r"uses: (\S+)", path.read_text())
    assert {each.rpartition("@")[0] for each in uses} == {
        "actions/checkout",
        "actions/setup-python",
        "actions/configure-pages",
        "actions/upload-pages-artifact",
        "actions/deploy-pages",
    }
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", each) for each in uses)


@BOTH
def test_publications_go_one_after_another_and_pip_is_cached(path: Path) -> None:
    value = workflow(path)
    assert value["concurrency"]["group"] == "pages-${{ github.ref }}"
    assert "pull_request" in value["concurrency"]["cancel-in-progress"]
    for job in ("check", "build"):
        (setup,) = (
            step["with"]
            for step in value["jobs"][job]["steps"]
            if step.get("uses", "").startswith("actions/setup-python@")
        )
        assert setup["cache"] == "pip"
        assert setup["cache-dependency-path"] in {"requirements.txt", "pyproject.toml"}


def test_the_own_workflow_is_the_shipped_one_but_for_what_it_installs() -> None:
    shipped, own = SHIPPED.read_text(), OWN.read_text()
    shipped = shipped.replace("requirements.txt", "pyproject.toml")
    shipped = shipped.replace("--requirement pyproject.toml", ".")
    shipped = shipped.replace("branches: [main, master]", "branches: [main]")
    shipped, own = (text[text.index("name: Pages") :] for text in (shipped, own))
    assert own == shipped


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    command = ["pip", "wheel", *options, str(REPOSITORY)]
    subprocess.run([sys.executable, "-m", *command], check=True)
    return folder


def run_steps(path: Path, job: str, folder: Path, base_url: str, wheel: Path) -> None:
    """Run a job's `run:` steps as GitHub's runner does, in a folder, with a Python of its own.

    What a job before has installed by the same script is not installed again.
    """
    runner = folder.parent / "python"
    if not runner.exists():
        venv.create(runner, with_pip=True)
    outputs = {"${{ steps.pages.outputs.base_url }}": base_url}
    for step in workflow(path)["jobs"][job]["steps"]:
        if "run" not in step:
            continue
        installs = step["name"] == "Install Brief"
        script = folder.parent / ("install.sh" if installs else "step.sh")
        if installs and script.exists() and script.read_text() == step["run"]:
            continue
        script.write_text(step["run"])
        environment = {name: outputs[value] for name, value in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "-e", str(script)],
            cwd=folder,
            env={
                "PATH": f"{runner / 'bin'}:/usr/bin:/bin",
                "HOME": str(folder.parent),
                "CI": "true",
                **{key: value for key, value in os.environ.items() if key.startswith("PIP_")},
                # A new site's article bears the date of the clock that the tests set.
                "SOURCE_DATE_EPOCH": os.environ["SOURCE_DATE_EPOCH"],
                "PIP_FIND_LINKS": f"{wheel} {os.environ.get('PIP_FIND_LINKS', '')}",
                **environment,
            },
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def published(folder: Path) -> dict[str, bytes]:
    """What the artifact has: upload-pages-artifact leaves hidden files out."""
    return {
        name: data
        for name, data in snapshot(folder).items()
        if not any(part.startswith(".") for part in name.split("/"))
    }


@pytest.mark.longest
@pytest.mark.slow
def test_a_new_sites_steps_make_the_site_that_is_made_locally(tmp_path: Path, wheel: Path) -> None:
    site = tmp_path / "repo"
    assert brief("init", site, "--github", cwd=tmp_path).code == 0
    path = site / ".github/workflows/pages.yml"
    run_steps(path, "check", site, "", wheel)
    for base_url in BASE_URLS:
        run_steps(path, "build", site, base_url, wheel)
        local = tmp_path / "local"
        run = brief("build", "--strict", "--base-url", f"{base_url}/", "--output", local, cwd=site,
                    env=without("PIL", tmp_path / "hidden"))  # fmt: skip
        assert run.code == 0, run.err
        assert published(site / "site") == published(local)


@pytest.mark.longest
@pytest.mark.slow
def test_this_repositorys_steps_make_the_site_that_is_made_locally(
    tmp_path: Path, wheel: Path
) -> None:
    checkout = tmp_path / "repo"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY, capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        target = checkout / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (REPOSITORY / name).is_file():
            shutil.copyfile(REPOSITORY / name, target)
    run_steps(OWN, "check", checkout, "", wheel)
    run_steps(OWN, "build", checkout, BASE_URLS[0], wheel)
    local = tmp_path / "local"
    run = brief(
        "build", "--strict", "--base-url", f"{BASE_URLS[0]}/", "--output", local, cwd=REPOSITORY,
        env=without("PIL", tmp_path / "hidden"),
    )  # fmt: skip
    assert run.code == 0, run.err
    assert published(checkout / "site") == published(local)
